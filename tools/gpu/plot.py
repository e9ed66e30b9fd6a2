#!/usr/bin/env python3
"""Draws the benchmark's results: roofline.svg, speedups.svg, errors.svg.

    tools/gpu/plot.py FOLDER JSON

Needs matplotlib, and neither a GPU nor PyTorch.
"""

from __future__ import annotations

import argparse
import math
import pathlib
import sys

from benchmark import figures, results

try:
    import matplotlib
except ImportError as missing:
    sys.exit(f"plot.py: matplotlib is not importable: {missing}")
matplotlib.use("Agg")
from matplotlib import pyplot  # noqa: E402

COLORS = dict(zip(("bf16", *figures.COMPARED), ("black", "C0", "C3", "C6", "C2", "C1", "C4", "C7")))


def _series_color(series: str) -> str:
    return COLORS.get(series.partition(":")[0], COLORS["bf16"])


def _title(found: dict) -> str:
    machine = found["machine"]
    return f"{machine['gpu'].partition(',')[0]}, {machine['date']}, commit {machine['commit'] or 'unknown'}"


def draw_roofline(found: dict):
    points = figures.roofline(found)
    figure, axes = pyplot.subplots(figsize=(9, 6))
    for series in dict.fromkeys(point.series for point in points):
        some = [point for point in points if point.series == series]
        axes.scatter(
            [point.intensity for point in some], [point.rate for point in some], s=22, label=series,
            color=_series_color(series), marker="s" if "encoding" in series else "o", alpha=0.8,
        )  # fmt: skip
    copy = figures.bandwidth(found)
    low, high = 1.0, 2e4
    for label, rate in results.CHIP_RATES.items():
        start = rate / copy if copy else low
        axes.plot([start, high], [rate, rate], color="gray", linewidth=1)
        axes.annotate(f"{label}, {rate:.0f}", (high, rate), ha="right", va="bottom", fontsize=8, color="gray")
    if copy:
        end = max(results.CHIP_RATES.values()) / copy
        axes.plot([low, end], [low * copy, end * copy], color="gray", linewidth=1)
        axes.annotate(f"copy, {copy:.2f} TB/s", (low, low * copy), fontsize=8, color="gray", va="top")
    axes.set(xscale="log", yscale="log", xlim=(low, high))
    axes.set(xlabel="operations a byte", ylabel="10¹² operations a second")
    axes.set_title(f"Kernels of backward passes: {_title(found)}")
    axes.legend(fontsize=8)
    return figure


def draw_speedups(found: dict):
    layers, by_candidate = figures.speedups(found)
    thickness = 0.8 / max(len(by_candidate), 1)
    figure, axes = pyplot.subplots(figsize=(9, 1.5 + 0.12 * len(layers) * max(len(by_candidate), 3)))
    for i, (name, values) in enumerate(by_candidate.items()):
        places = [j + (i + 0.5) * thickness - 0.4 for j, value in enumerate(values) if value]
        axes.barh(places, [value for value in values if value], thickness, label=name, color=COLORS[name])
    axes.axvline(1, color="black", linewidth=1)
    axes.set_yticks(range(len(layers)), layers, fontsize=8)
    axes.set(ylim=(len(layers) - 0.5, -0.5), xlabel="× bf16 cuBLAS, whole backward")
    axes.set_title(_title(found))
    axes.legend(fontsize=8)
    return figure


def draw_errors(found: dict):
    by_gradient = {gradient: figures.errors(found, gradient) for gradient in ("gx", "gw")}
    kinds = list(by_gradient["gx"])
    figure, grid = pyplot.subplots(
        2, max(len(kinds), 1), figsize=(3 * max(len(kinds), 1), 6), sharex=True, sharey=True, squeeze=False
    )
    for axes_row, (gradient, by_kind) in zip(grid, by_gradient.items()):
        for axes, kind in zip(axes_row, kinds):
            for name, (time, error) in by_kind.get(kind, {}).items():
                axes.scatter([time], [error], color=COLORS[name], label=name)
            axes.set(xscale="log", yscale="log", title=f"{gradient}, {kind}")
            axes.axvline(1, color="gray", linewidth=0.5)
        axes_row[0].set_ylabel("relative error")
    times = [time for by_kind in by_gradient.values() for each in by_kind.values() for time, _ in each.values()]
    # Powers of two, around what there is.
    exponents = range(math.floor(math.log2(min(times, default=1))), math.ceil(math.log2(max(times, default=1))) + 1)
    for axes in grid[-1]:
        axes.set_xlabel("time / bf16's")
        axes.set_xticks([2.0**exponent for exponent in exponents], [f"{2.0**exponent:g}" for exponent in exponents])
        axes.minorticks_off()
    handles, labels = grid[0][0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="lower center", ncols=len(COLORS), fontsize=8, bbox_to_anchor=(0.5, -0.03))
    figure.suptitle(f"{_title(found)}, medians over layers from {figures.LONG:.0f} µs")
    return figure


DRAWN = {"roofline": draw_roofline, "speedups": draw_speedups, "errors": draw_errors}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("json", type=pathlib.Path)
    options = parser.parse_args()
    try:
        found = results.read(options.json)
    except (OSError, ValueError) as error:
        sys.exit(f"plot.py: {error}")
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWN.items():
        figure = draw(found)
        path = options.folder / f"{name}.svg"
        figure.savefig(path, bbox_inches="tight", metadata={"Date": None})
        pyplot.close(figure)
        print(path)


if __name__ == "__main__":
    main()
