"""Layers with a tile by hand, as GPU tests and the calibration run them."""

import sys

import pytest

import hlq
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools" / "gpu"))
import calibrate  # noqa: E402
import layers  # noqa: E402
import plans  # noqa: E402
import rates_file  # noqa: E402
import tiles  # noqa: E402


def test_every_tile_that_may_be_chosen_runs_on_a_gpu():
    fitted = rates_file.read("sm_90a")["tiles"]
    for blocks, recipe in ((False, "hlq"), (True, "hlq-block")):
        chosen = {
            tuple(tile[key] for key in ("rows", "columns", "stages", "warpgroups"))
            for tile in fitted if tile["blocks"] == blocks
        }  # fmt: skip
        tested = {layer.tile for layer in layers.tiled_layers() if layer.recipe == recipe}
        assert chosen <= tested
        assert tested == set(tiles.BLOCK_TILES if blocks else tiles.TILES)
    names = [layer.name for layer in layers.tiled_layers()]
    assert len(set(names)) == len(names)


def test_the_tile_is_the_kernels():
    layer = layers.Layer("hlq-block", "nearest", "bf16", tile=(192, 128, 4, 3))
    kernels = [name for name in plans.kernels(layer.compile()) if name.startswith("contract_")]
    assert len(kernels) == 2
    assert all(name.startswith("contract_192x128x128_w3_s4_") for name in kernels)


def test_a_tile_that_does_not_fit_is_refused():
    layer = layers.Layer("hlq", "nearest", "bf16", gw=False, tile=(192, 256, 4, 3))
    with pytest.raises(hlq.CompileError, match="can't be scheduled as asked: 128 accumulators a thread: at most 96 fit"):
        layer.compile()


def test_a_tile_beside_delayed_scales_is_refused():
    layer = layers.Layer("hlq", "nearest", "bf16", token_scales="one", delayed=True, tile=(128, 128, 6, 2))
    with pytest.raises(ValueError, match="has a tile by hand, and no delayed scales"):
        layer.compile()


def test_the_calibration_makes_the_codes_that_it_multiplies(tmp_path):
    """Whatever is in memory else may be zeros, which draw less power."""
    layer = calibrate.with_tile(calibrate.BLOCKS, (192, 128, 4, 3))
    calibrate.compile_layer(tmp_path, layer)
    launches = plans.launches(calibrate.read(tmp_path / calibrate.file_name(layer)))
    assert [launch.kind for launch in launches] == ["encode"] * 3 + ["contract"] * 2
