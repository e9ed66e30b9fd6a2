"""Compiles peers for many shapes at once, in processes of their own, so that this
one finds what torch.compile made in its cache on the disk."""

from __future__ import annotations

import concurrent.futures
import multiprocessing
import os


def compile_ahead(tasks: list[tuple[str, tuple[int, int, int]]], processes: int):
    """`tasks`: names of peers and sizes. One that fails here fails again, and says
    so, where it is timed."""
    # The processes are many enough; none needs more for its kernels.
    os.environ["TORCHINDUCTOR_COMPILE_THREADS"] = "1"
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(processes, mp_context=context, initializer=_silence) as pool:
        concurrent.futures.wait([pool.submit(_compile, *task) for task in tasks])
    del os.environ["TORCHINDUCTOR_COMPILE_THREADS"]


def _silence():
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1), os.dup2(null, 2)


def _compile(name: str, sizes: tuple[int, int, int]):
    import torch
    from benchmark import operands, peers

    given = operands.allocate(sizes)
    peer = next(peer for peer in peers.PEERS if peer.name == name)
    for launch in peer.launches(given).values():
        launch()
    torch.cuda.synchronize()
    del given, launch
    torch.cuda.empty_cache()
