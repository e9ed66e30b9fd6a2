"""hlq-fuse-encodings changes no bit, on either exit for the CPU."""

import hlq
import native
import numpy as np
import contraction_cases
import op_text
import pytest
from op_text import tensor_type

BF16 = op_text.BF16
FUSED = "--hlq-fuse-encodings"
STEPS = "hlq-mark-gradients,hlq-quantize-gradients{{recipe={} rounding={}}},canonicalize,cse,hlq-fuse-encodings"


def bits(array):
    """NaN equal to itself, -0 not to 0."""
    array = np.ascontiguousarray(array)
    return array.reshape(-1).view(np.uint8)


def operand_lines(random, name, shape, block):
    """A float tensor, perhaps transformed, and its codes with scales of `block`:
    (argument's type, value, lines, type of codes, type of scales)."""
    shape, lines = list(shape), []
    source, value = list(shape), f"%{name}"
    bits = int(random.choice([4, 8]))
    dtype = [np.float32, BF16][random.integers(2)]
    divisible = [d for d, n in enumerate(shape) if n % 4 == 0]
    transform = None
    if divisible and random.random() < 0.8:
        d = int(random.choice(divisible))
        if random.random() < 0.5:
            transform = f"hlq.hadamard %{name} along {d} order 4"
        else:
            source[d] = 2 * shape[d] - int(random.integers(0, 4))
            transform = f"hlq.project %{name} along {d} onto <hadamard, order = 8, rank = 4>"
    given = tensor_type(source, "f32" if dtype == np.float32 else "bf16")
    floats, codes = tensor_type(shape, "f32"), tensor_type(shape, f"i{bits}")
    if transform:
        value = f"%t{name}"
        lines.append(f"{value} = {transform} : {given} -> {floats}")
    else:
        floats = given
    clause = ["", "pseudo_stochastic", "stochastic(%seed, stream {}, along {})"][random.integers(3)]
    clause = clause.format(int(random.integers(100)), int(random.integers(len(shape) or 1)))
    if not shape and "along" in clause:
        clause = ""
    _, sizes = op_text.group_indices(shape, block)
    scales = tensor_type(sizes, "f32")
    text = ", ".join("*" if b == 0 else str(b) for b in block)
    lines.append(f"%q{name}, %s{name} = hlq.quantize {value} block [{text}] {clause} : {floats} -> {codes}, {scales}")
    array = np.asarray(random.standard_normal(source), np.float32).astype(dtype)
    return given, array, lines, f"%q{name}, %s{name} block [{text}] : {codes}, {scales}"


def make_case(random, number, form):
    """A contraction of a form, with everything before and behind it; its codes
    and scales are results, too, in one of three cases."""
    blocks = contraction_cases.pick_blocks(random, form)
    (a, x, to_a, lhs), (b, y, to_b, rhs) = (
        operand_lines(random, "ab"[i], form.shape(i), blocks[i]) for i in (0, 1)
    )
    narrow = random.random() < 0.5
    shape = form.shape(2)
    wide, result = tensor_type(shape, "f32"), tensor_type(shape, "bf16" if narrow else "f32")
    maps = ", ".join(form.affine(which) for which in range(3))
    segment = " segment 8" if random.random() < 0.3 else ""
    lines = [
        *to_a,
        *to_b,
        "%c0 = arith.constant 0.0 : f32",
        f"%e = tensor.empty() : {wide}",
        f"%z = linalg.fill ins(%c0 : f32) outs(%e : {wide}) -> {wide}",
        f"%w = hlq.contract [{maps}] lhs({lhs}) rhs({rhs}) outs(%z : {wide}){segment}",
    ]
    if narrow:
        lines.append(f"%r = arith.truncf %w : {wide} to {result}")
    returned = [("%r" if narrow else "%w", result)]
    kinds = [(BF16 if narrow else np.float32, len(shape))]
    if number % 3 == 0:
        codes, scales = lhs.split(" : ")[1].split(", ")
        returned += [("%qa", codes), ("%sa", scales)]
        kinds += [(np.int8, len(form.shape(0))), (np.float32, len(form.shape(0)))]
    name = f"chain_{number}"
    text = op_text.function(name, [("a", a), ("b", b), ("seed", "i64")], lines, returned)
    return op_text.Case(name, text, [x, y, int(random.integers(2**40))], kinds, None)


def test_every_form_of_contraction():
    random = np.random.default_rng(5)
    cases = [make_case(random, number, form) for number, form in enumerate(contraction_cases.contraction_forms(random))]
    text = "".join(case.text for case in cases)
    fused = native.hlq_opt(text, FUSED)
    # Some draw along another dimension than the contracted one, and stay.
    assert fused.count("hlq.encode") > 1.5 * len(cases)
    modules = native.Module(text), native.Module(fused)
    for case in cases:
        found = [module.call(case.name, case.arguments, case.results) for module in modules]
        for one, other in zip(*found, strict=True):
            np.testing.assert_array_equal(bits(one), bits(other), case.text)


GRAPHS = [
    ("mlp", "hlq", "nearest"),
    ("mlp", "int4", "stochastic"),
    ("mlp_bf16", "hlq", "stochastic"),
    ("mlp_bf16", "int8", "nearest"),
    ("block", "hlq", "stochastic"),
    ("lora", "int8", "stochastic"),
    ("swiglu", "int4", "nearest"),
    ("shared", "hlq", "stochastic"),
    ("shared", "hlq-block", "stochastic"),
    ("lora", "hlq-block", "nearest"),
]


@pytest.mark.parametrize("name, recipe, rounding", GRAPHS)
def test_real_graphs(case, hlq_opt, name, recipe, rounding):
    case = case(name)
    options = {"recipe": recipe, "rounding": rounding}
    fused = hlq_opt(case.step.text, STEPS.format(recipe, rounding))
    assert "hlq.encode" in fused
    assert not any(op in fused for op in ("hlq.quantize", "hlq.hadamard", "hlq.project"))
    # What is rewritten already is found to be that.
    texts = [hlq_opt(text, "hlq-linalg-pipeline", **options) for text in (case.step.text, fused)]
    expected, found = (hlq.run(text, case.arguments, cache=True) for text in texts)
    for one, other in zip(expected, found, strict=True):
        np.testing.assert_array_equal(bits(one), bits(other))


def test_one_encode_for_each_tensor(case, hlq_opt):
    # Each gradient is read by both contractions of its layer, and the shared
    # input and weight by those of two layers.
    fused = hlq_opt(case("shared").step.text, STEPS.format("hlq", "stochastic"))
    operands = [line.split("hlq.encode ")[1].split()[0] for line in fused.splitlines() if "hlq.encode" in line]
    assert len(operands) == len(set(operands))
    assert len(operands) < 2 * fused.count("hlq.contract")


# By graph the regions and the sums that it has at least.
PRODUCERS = [
    ("mlp", "hlq", "stochastic", 1, 2),
    ("mlp_bf16", "hlq", "stochastic", 1, 2),
    ("mlp_3d", "int8", "nearest", 1, 2),
    ("block", "hlq", "stochastic", 2, 3),
    ("block_bf16", "int8", "stochastic", 2, 3),
    ("lora", "int8", "stochastic", 2, 0),
    ("swiglu", "int4", "nearest", 2, 0),
]


@pytest.mark.parametrize("name, recipe, rounding, regions, sums", PRODUCERS)
def test_producers_of_real_graphs(case, hlq_opt, name, recipe, rounding, regions, sums):
    case = case(name)
    steps = STEPS.format(recipe, rounding)
    fused = hlq_opt(case.step.text, f"{steps},canonicalize,cse,hlq-fuse-producers,canonicalize,cse")
    lines = [line for line in fused.splitlines() if "hlq.encode" in line or "} : tensor" in line]
    assert sum(" by {" in line for line in lines) >= regions
    assert sum(" sums tensor" in line for line in lines) >= sums
    options = {"recipe": recipe, "rounding": rounding}
    texts = [hlq_opt(text, "hlq-linalg-pipeline", **options) for text in (hlq_opt(case.step.text, steps), fused)]
    expected, found = (hlq.run(text, case.arguments, cache=True) for text in texts)
    for result, one, other in zip(case.step.results, expected, found, strict=True):
        if len(result.shape) == 1:
            # A sum of floats over tokens, whose order isn't promised.
            scale = np.abs(np.asarray(one, np.float32)).max() + 1e-30
            error = np.abs(np.asarray(one, np.float32) - np.asarray(other, np.float32)).max() / scale
            assert error < (2**-7 if one.dtype == BF16 else 1e-5)
        else:
            np.testing.assert_array_equal(bits(one), bits(other))
