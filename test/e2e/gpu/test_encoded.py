"""Codes that the caller keeps: encoded once, read by as many launches as wanted."""

import dataclasses

import layers
import oracle
import pytest
from layers import Layer
from test_launch import operands, same

BOTH = Layer("hlq", "stochastic", "bf16", encoded=("x", "weight"))
SHAPES = [(1000, 320, 200), (33, 17, 5), (1, 1, 1), (197, 768, 131), (2048, 1024, 512), (16, 129, 4000)]


def whole(layer):
    """The layer that takes tensors."""
    return dataclasses.replace(layer, encoded=())


def encode(executable, layer, gy, x, weight):
    """What `backward` takes: codes and scales in their tensors' places."""
    given = {"gy": gy} | ({"x": x} if layer.gw else {}) | ({"weight": weight} if layer.gx else {})
    for name in layer.encoded:
        codes, scales = executable[f"backward.encode.{name}"](given.pop(name))
        given |= {f"{name}.codes": codes, f"{name}.scales": scales}
    return given


@pytest.mark.parametrize("layer", layers.encoded_layers(), ids=lambda layer: layer.name)
def test_split_equals_whole(layer, load_executable):
    """Bit by bit: an encoding of its own and the rest are the layer in one call."""
    import torch

    split, both = load_executable(layer), load_executable(whole(layer))["backward"]
    shapes = [layer.sizes] if None not in layer.sizes else SHAPES
    for number, (tokens, outputs, inputs) in enumerate(shapes):
        gy, x, weight = operands(tokens, outputs, inputs, layer.element, seed=number)
        more = {"seed": 11 + number}
        if layer.accumulate:
            more["sum.weight"] = torch.randn(outputs, inputs, device="cuda").to(oracle.DTYPES[layer.gw_type])
        tensors = {"gy": gy} | ({"x": x} if layer.gw else {}) | ({"weight": weight} if layer.gx else {})
        expected = both(**tensors, **more)
        found = split["backward"](**encode(split, layer, gy, x, weight), **more)
        pairs = zip(*(r if isinstance(r, tuple) else (r,) for r in (expected, found)), strict=True)
        assert all(torch.equal(one, other) for one, other in pairs), (tokens, outputs, inputs)


def test_one_encoding_serves_many_launches(load_executable):
    """W's codes and x's are read, not written: five micro-batches of gradients."""
    split, both = load_executable(BOTH), load_executable(whole(BOTH))["backward"]
    _, x, weight = operands()
    given = encode(split, BOTH, None, x, weight)
    before = {name: value.clone() for name, value in given.items() if value is not None}
    for step in range(5):
        gy, _, _ = operands(seed=step)
        found = split["backward"](**given | {"gy": gy}, seed=step)
        assert same(found, both(gy, x, weight, seed=step))
    assert all((given[name] == value).all() for name, value in before.items())


def test_captured_with_codes(load_executable):
    """A graph reads the codes anew at each replay, another graph makes them."""
    import torch

    split, both = load_executable(BOTH), load_executable(whole(BOTH))["backward"]
    split.prepare()
    gy, x, weight = operands()
    given = encode(split, BOTH, gy, x, weight)
    out = list(split["backward"](**given, seed=1))
    workspace = torch.empty(1 << 24, dtype=torch.uint8, device="cuda")
    forward, backward = torch.cuda.CUDAGraph(), torch.cuda.CUDAGraph()
    torch.cuda.synchronize()
    with torch.cuda.graph(forward):
        for name, tensor in (("x", x), ("weight", weight)):
            kept = [given[f"{name}.codes"], given[f"{name}.scales"]]
            split[f"backward.encode.{name}"](tensor, out=kept, workspace=workspace)
    with torch.cuda.graph(backward):
        split["backward"](**given, seed=1, out=out, workspace=workspace)
    for step in range(3):
        fresh = operands(seed=100 + step)
        for held, new in zip((gy, x, weight), fresh):
            held.copy_(new)
        forward.replay()
        backward.replay()
        torch.cuda.synchronize()
        assert same(out, both(*fresh, seed=1))


def test_codes_are_where_they_should_be(load_executable):
    """Rows of 128 bytes and more, and nothing around them is written."""
    import torch
    from hlq import gpu

    split = load_executable(BOTH)
    _, x, weight = operands()
    codes, scales = split["backward.encode.x"](x)
    assert (codes.shape, codes.dtype, codes.stride()) == ((200, 504), torch.int8, (512, 1))
    assert (scales.shape, scales.dtype) == ((1, 1), torch.float32)
    made = gpu.empty_codes(200, 504)
    assert made.stride() == (512, 1)
    memory = torch.full((256 + 200 * 640,), 77, dtype=torch.int8, device="cuda")
    held = memory[128:-128].view(200, 640)[:, :504]
    again, _ = split["backward.encode.x"](x, out={"x.codes": held})
    torch.cuda.synchronize()
    assert torch.equal(again, codes)
    # Rows are filled up to the next multiple of 128 bytes, and no further.
    assert (memory[:128] == 77).all() and (memory[-128:] == 77).all()
    assert (memory[128:-128].view(200, 640)[:, 512:] == 77).all()


def test_codes_of_any_pitch_that_the_copy_engine_takes(load_executable):
    import torch

    split = load_executable(BOTH)
    gy, x, weight = operands(outputs=200)
    given = encode(split, BOTH, gy, x, weight)
    expected = split["backward"](**given, seed=3)
    for name in ("x.codes", "weight.codes"):
        rows, length = given[name].shape
        pitch = -(-length // 16) * 16 + 16
        # What lies behind a row must not count.
        memory = torch.full((rows, pitch), 99, dtype=torch.int8, device="cuda")
        memory[:, :length] = given[name]
        given[name] = memory[:, :length]
    assert same(split["backward"](**given, seed=3), expected)


@pytest.mark.parametrize(
    "damage, message",
    [
        (lambda t: t.new_empty(t.shape[0], 520)[:, : t.shape[1]], "rows a multiple of 16 bytes apart"),
        (lambda t: t.new_empty(t.numel() * 2)[8 : 8 + t.shape[0] * 512].view(-1, 512)[:, : t.shape[1]],
         "must lie at a multiple of 16 bytes"),
        (lambda t: t[:, :-8], "must agree in the size that is contracted"),
        (lambda t: t.float(), "element type f32, must be i8"),
    ],
    ids=["pitch", "address", "length", "type"],
)  # fmt: skip
def test_codes_that_kernels_cant_read_are_refused(load_executable, damage, message):
    from hlq.errors import HlqError

    split = load_executable(BOTH)
    given = encode(split, BOTH, *operands())
    given["x.codes"] = damage(given["x.codes"])
    with pytest.raises(HlqError, match=message):
        split["backward"](**given, seed=0)


def test_codes_that_the_encoding_cant_write_are_refused(load_executable):
    import torch
    from hlq.errors import HlqError

    _, x, _ = operands()
    codes = torch.empty(200, 528, dtype=torch.int8, device="cuda")[:, :504]
    with pytest.raises(HlqError, match="rows a multiple of 128 bytes apart"):
        load_executable(BOTH)["backward.encode.x"](x, out={"x.codes": codes})


def test_tokens_are_checked_in_blocks(load_executable):
    """Codes tell the number of tokens up to a block of 16: the missing ones count
    as zeros, and another number of blocks is refused."""
    import torch
    from hlq.errors import HlqError

    split, both = load_executable(BOTH), load_executable(whole(BOTH))["backward"]
    gy, x, weight = operands(tokens=1000)
    given = encode(split, BOTH, gy, x[:993], weight)
    x[993:] = 0
    assert same(split["backward"](**given, seed=2), both(gy, x, weight, seed=2))
    assert torch.equal(given["x.codes"], split["backward.encode.x"](x)[0])
    with pytest.raises(HlqError, match="must agree in the size that is contracted"):
        split["backward"](**given | {"gy": gy[:992]}, seed=2)
