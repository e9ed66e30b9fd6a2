"""Functions of one operation each over random shapes, with arguments and oracles:
numpy in float64 and int64, scipy's Hadamard matrix, a Philox in numpy.

A case's function is named after it, so that many compile as one module.
"""

import itertools

import numpy as np
from contraction_cases import contract_case, contraction_forms, plain
from op_text import BF16, EPSILON, Case, element_name, function, group_indices, hide_sizes, pick_dynamic, tensor_type, to64
from scipy.linalg import hadamard

# ---------------------------------------------------------------------------
# Transforms
# ---------------------------------------------------------------------------


def sequency(row):
    return int((np.diff(row) != 0).sum())


def basis_rows(order, rank, selection):
    """The kept rows, orthonormal, in Sylvester's order."""
    matrix = hadamard(order) if order > 1 else np.ones((1, 1))
    if selection == "sequency":
        kept = sorted(sorted(range(order), key=lambda j: sequency(matrix[j]))[:rank])
    else:
        side = int(round(order**0.5))
        small = hadamard(side) if side > 1 else np.ones((1, 1))
        weight = [
            sequency(small[j // side]) + sequency(small[j % side]) for j in range(order)
        ]
        kept = next(
            k
            for bound in range(2 * side)
            if len(k := [j for j in range(order) if weight[j] < bound]) == rank
        )
    return matrix[kept] / np.sqrt(order)


def blocks_of(array, dimension, size):
    """[.., s, ..] -> [.., ceil(s / size), size], the dimension moved to the end."""
    moved = np.moveaxis(array, dimension, -1)
    missing = -moved.shape[-1] % size
    moved = np.pad(moved, [(0, 0)] * (moved.ndim - 1) + [(0, missing)])
    return moved.reshape(*moved.shape[:-1], -1, size)


def transform(array, dimension, matrix):
    """Multiplies each block along the dimension by `matrix`."""
    blocks = blocks_of(array, dimension, matrix.shape[1]) @ matrix.T
    return np.moveaxis(blocks.reshape(*blocks.shape[:-2], -1), -1, dimension)


def check_close(found, expected, terms, bound):
    """Up to the rounding of `terms` additions of terms below `bound` in f32, and
    of the result."""
    expected = to64(expected)
    assert found.shape == expected.shape
    tolerance = terms * 2.0**-24 * bound + EPSILON[found.dtype] * np.abs(expected)
    finite = np.isfinite(expected)
    difference = np.abs(np.where(finite, to64(found) - expected, 0))
    assert (difference <= tolerance + 1e-7 * (found.dtype == np.float16)).all(), (
        difference.max()
    )
    assert (np.isfinite(to64(found)) == finite).all()


def transform_case(random, number):
    op = random.choice(["hadamard", "project", "expand"])
    rank = int(random.integers(1, 4))
    dimension = int(random.integers(rank))
    order = int(random.choice([1, 2, 4, 8, 16, 16, 16, 32]))
    selection, kept = "sequency", order
    if op != "hadamard":
        kept = int(random.integers(1, order + 1))
        if order in (4, 16) and random.random() < 0.3:
            selection = "lp_l1_2d"
            kept = int(random.choice([1, 3, 4] if order == 4 else [1, 3, 6, 10, 13]))
    shape = [int(random.choice([1, 2, 3, 5, 7])) for _ in range(rank)]
    shape[dimension] = int(random.choice([1, 5, 16, 17, 32, 37, 48]))
    dtypes = [np.float32, np.float32, np.float16, BF16]
    dtype, result_dtype = (np.dtype(dtypes[random.integers(4)]) for _ in range(2))
    dynamic = pick_dynamic(random, rank)
    by_operand = op != "hadamard" and random.random() < 0.3
    matrix = basis_rows(order, kept, selection)
    if by_operand:
        matrix = np.linalg.qr(random.standard_normal((order, order)))[0][:kept]
        matrix = to64(matrix.astype(np.float32))

    blocks = -(-shape[dimension] // order)
    whole, cut = list(shape), list(shape)
    whole[dimension] = blocks * kept
    source, result = (cut, whole) if op != "expand" else (whole, cut)
    t = random.standard_normal(source).astype(dtype)
    source_type = tensor_type(source, element_name(dtype), dynamic)
    result_type = tensor_type(result, element_name(result_dtype), dynamic)
    arguments, values = [("t", source_type)], [t]
    basis = f"<hadamard, order = {order}, rank = {kept}"
    basis += ">" if selection == "sequency" else f", selection = {selection}>"
    if by_operand:
        basis = f"%p : tensor<{kept}x{order}xf32>"
        arguments.append(("p", f"tensor<{kept}x{order}xf32>"))
        values.append(matrix.astype(np.float32))
    if op == "hadamard":
        clause = f"order {order}"
    elif op == "project":
        clause = f"onto {basis}"
    else:
        clause = f"from {basis}"
        if dimension in dynamic:
            arguments.append(("n", "index"))
            values.append(cut[dimension])
            clause += " size %n"
    line = f"%r = hlq.{op} %t along {dimension} {clause} : {source_type} -> {result_type}"
    name = f"{op}_{number}"

    def check(results):
        if op == "expand":
            expected = transform(to64(t), dimension, matrix.T)
            expected = np.take(expected, range(cut[dimension]), dimension)
        else:
            expected = transform(to64(t), dimension, matrix)
        check_close(results[0], expected, order, np.abs(to64(t)).max(initial=0))

    outside, casts = hide_sizes(random, arguments, values)
    return Case(
        name,
        function(name, outside, [*casts, line], [("%r", result_type)]),
        values,
        [(result_dtype, rank)],
        check,
    )


# ---------------------------------------------------------------------------
# Quantizers
# ---------------------------------------------------------------------------


def philox_words(counter, key, rounds=7):
    """Philox-4x32 on 32-bit words that are held in 64 bits."""
    mask, half = np.uint64(0xFFFFFFFF), np.uint64(32)
    counter = [np.asarray(word, np.uint64) for word in counter]
    key = list(key)
    for _ in range(rounds):
        a = counter[0] * np.uint64(0xD2511F53)
        b = counter[2] * np.uint64(0xCD9E8D57)
        counter = [
            (b >> half) ^ counter[1] ^ np.uint64(key[0]),
            b & mask,
            (a >> half) ^ counter[3] ^ np.uint64(key[1]),
            a & mask,
        ]
        key = [(key[0] + 0x9E3779B9) & 0xFFFFFFFF, (key[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return counter


def element_numbers(shape, along=None):
    """Positions in the array with `along` (the last) moved to the end and padded
    to a multiple of 64."""
    if not shape:
        return np.zeros((), np.int64)
    along = len(shape) - 1 if along is None else along
    others = [n for d, n in enumerate(shape) if d != along]
    rows = np.arange(int(np.prod(others)), dtype=np.int64).reshape([*others, 1])
    padded = -(-shape[along] // 64) * 64
    return np.moveaxis(rows * padded + np.arange(shape[along]), -1, along)


def philox(seed, stream, elements):
    """The random byte of each element."""
    elements = np.asarray(elements, np.uint64)
    span, lane = np.divmod(elements, np.uint64(64))
    word, lane = np.divmod(lane, np.uint64(16))
    block, byte = np.divmod(lane, np.uint64(4))
    position = span * np.uint64(4) + block
    counter = [
        position & np.uint64(0xFFFFFFFF),
        position >> np.uint64(32),
        np.full_like(position, stream),
        np.zeros_like(position),
    ]
    words = philox_words(counter, (seed & 0xFFFFFFFF, (seed >> 32) & 0xFFFFFFFF))
    chosen = np.choose(word.astype(int), words).astype("<u4")
    octets = np.ascontiguousarray(chosen).reshape(-1).view(np.uint8).reshape(-1, 4)
    return octets[np.arange(octets.shape[0]), byte.reshape(-1).astype(int)].reshape(elements.shape)


def quantize(t, block, qmax, random=None):
    """Codes and scales, in float32 as they are defined; `random`: nothing, bytes,
    or "pseudo"."""
    t = np.asarray(t).astype(np.float32)
    index, shape = group_indices(t.shape, block)
    scales = np.zeros(shape, np.float32)
    np.maximum.at(scales, index, np.abs(t))
    with np.errstate(invalid="ignore"):
        scales = scales / np.float32(qmax)
        scales = np.where(scales < np.finfo(np.float32).tiny, np.float32(1), scales)
        quotient = t / scales[index]
        if random is None:
            step = np.rint(quotient)
        else:
            if isinstance(random, str):
                random = np.asarray(quotient, np.float32).view(np.uint32) % 256
            # Multiples of 1/256 as integers: float64 holds them and the sum, and
            # rounds ties to even as float32 does near 49152.
            step = np.floor(np.rint(to64(quotient) * 256 + random) / 256)
        step = np.fmin(np.fmax(step, -qmax), qmax)
    return step.astype(np.int8), scales


def sample(random, shape, dtype):
    """Values with outliers, zero rows, or all the same."""
    t = random.standard_normal(shape)
    kind = random.integers(5)
    if kind == 0:
        t = t * 10.0 ** random.integers(-6, 3, shape)
    elif kind == 1 and len(shape):
        t[0] = 0
    elif kind == 2:
        t = np.full(shape, 0.37)
    elif kind == 3:
        # Ties: halves of a step.
        t = random.integers(-14, 15, shape) / 2
    return np.asarray(t).astype(dtype)


def quantize_case(random, number):
    rank = int(random.integers(0, 4))
    shape = [int(random.choice([1, 2, 5, 16, 19, 33])) for _ in range(rank)]
    block = [int(random.choice([0, 0, 1, 1, 2, 4, 16])) for _ in range(rank)]
    dtype = np.dtype([np.float32, np.float32, np.float16, BF16][random.integers(4)])
    bits = int(random.choice([4, 8]))
    qmax = 2 ** (bits - 1) - 1
    dynamic = pick_dynamic(random, rank)
    rounding = ["nearest", "stochastic", "stochastic", "pseudo"][random.integers(4)]
    t = sample(random, shape, dtype)
    _, scale_shape = group_indices(shape, block)
    scale_dynamic = {d for d in dynamic if block[d] != 0}
    types = [
        tensor_type(shape, element_name(dtype), dynamic),
        tensor_type(shape, f"i{bits}", dynamic),
        tensor_type(scale_shape, "f32", scale_dynamic),
    ]
    blocks = ", ".join("*" if b == 0 else str(b) for b in block)
    arguments, values, clause, draws = [("t", types[0])], [t], "", None
    if rounding == "pseudo":
        clause, draws = " pseudo_stochastic", "pseudo"
    if rounding == "stochastic":
        seed = int(random.integers(-(2**63), 2**63))
        stream = int(random.choice([0, 3, 2**32 - 1]))
        arguments.append(("seed", "i64"))
        values.append(seed)
        along = int(random.integers(rank)) if rank and random.random() < 0.5 else None
        suffix = "" if along is None else f", along {along}"
        clause = f" stochastic(%seed, stream {stream}{suffix})"
        draws = philox(seed % 2**64, stream, element_numbers(shape, along))
    name = f"quantize_{number}"
    line = f"%q, %s = hlq.quantize %t block [{blocks}]{clause} : {types[0]} -> {types[1]}, {types[2]}"
    expected = quantize(t, block, qmax, draws)

    def check(results):
        codes, scales = results
        np.testing.assert_array_equal(scales, expected[1])
        np.testing.assert_array_equal(codes, expected[0])
        # Against float64, whatever the rounding: never a whole step off.
        index, _ = group_indices(t.shape, block)
        error = np.abs(to64(codes) * to64(scales)[index] - to64(t))
        limit = 0.5 if rounding == "nearest" else 1.0
        assert (error <= limit * (1 + 1e-5) * to64(scales)[index]).all()

    outside, casts = hide_sizes(random, arguments, values)
    return Case(
        name,
        function(name, outside, [*casts, line], [("%q", types[1]), ("%s", types[2])]),
        values,
        [(np.int8, rank), (np.float32, rank)],
        check,
    )


def dequantize_case(random, number):
    rank = int(random.integers(0, 4))
    shape = [int(random.choice([1, 2, 5, 16, 19])) for _ in range(rank)]
    block = [int(random.choice([0, 1, 2, 4, 16])) for _ in range(rank)]
    dtype = np.dtype([np.float32, np.float32, np.float16, BF16][random.integers(4)])
    dynamic = pick_dynamic(random, rank)
    index, scale_shape = group_indices(shape, block)
    codes = random.integers(-127, 128, shape).astype(np.int8)
    codes = np.asarray(codes, np.int8)
    scales = np.asarray(random.random(scale_shape), np.float32)
    scale_dynamic = {d for d in dynamic if block[d] != 0}
    types = [
        tensor_type(shape, "i8", dynamic),
        tensor_type(scale_shape, "f32", scale_dynamic),
        tensor_type(shape, element_name(dtype), dynamic),
    ]
    blocks = ", ".join("*" if b == 0 else str(b) for b in block)
    name = f"dequantize_{number}"
    line = f"%r = hlq.dequantize %q, %s block [{blocks}] : {types[0]}, {types[1]} -> {types[2]}"

    def check(results):
        expected = (codes.astype(np.float32) * scales[index]).astype(dtype)
        np.testing.assert_array_equal(results[0], expected)

    values = [codes, scales]
    outside, casts = hide_sizes(random, [("q", types[0]), ("s", types[1])], values)
    return Case(
        name,
        function(name, outside, [*casts, line], [("%r", types[2])]),
        values,
        [(dtype, rank)],
        check,
    )


# ---------------------------------------------------------------------------
# The collection
# ---------------------------------------------------------------------------


def make_cases(transforms=60, quantizers=60, dequantizers=16, contractions=5, seed=7):
    """`contractions`: how often each form of contraction is taken."""
    random = np.random.default_rng(seed)
    cases = [transform_case(random, i) for i in range(transforms)]
    cases += [quantize_case(random, i) for i in range(quantizers)]
    cases += [dequantize_case(random, i) for i in range(dequantizers)]
    number = itertools.count()
    for _ in range(contractions):
        for form in contraction_forms(random):
            cases.append(contract_case(random, next(number), form))
    return cases


def transform_of(op, shape, dimension, clause, result, dtype="f32"):
    """One line of a transform for a case without an oracle."""
    source, target = tensor_type(shape, dtype), tensor_type(result, dtype)
    return source, target, f"hlq.{op} %t along {dimension} {clause} : {source} -> {target}"


def make_large_cases(seed=11):
    """Sizes of real layers, which backends tile, vectorise and distribute. No
    oracles: these are for comparing exits."""
    random = np.random.default_rng(seed)
    cases = []

    def add(name, arguments, values, body, results):
        types = [(v, t) for v, t, _ in results]
        cases.append(
            Case(
                name,
                function(name, arguments, body, types),
                values,
                [kind for _, _, kind in results],
                lambda results: None,
            )
        )

    def floats(*shape):
        return random.standard_normal(shape).astype(np.float32)

    for number, (op, shape, dimension, clause, result) in enumerate(
        [
            ("hadamard", (197, 768), 1, "order 16", (197, 768)),
            ("hadamard", (768, 200), 0, "order 16", (768, 200)),
            ("hadamard", (130, 513), 1, "order 32", (130, 544)),
            ("project", (197, 768), 0, "onto <hadamard, order = 16, rank = 8>", (104, 768)),
            ("project", (64, 8, 96), 2, "onto <hadamard, order = 16, rank = 8>", (64, 8, 48)),
            ("expand", (104, 384), 0, "from <hadamard, order = 16, rank = 8>", (197, 384)),
        ]
    ):
        source, target, line = transform_of(op, shape, dimension, clause, result)
        add(
            f"large_{op}_{number}",
            [("t", source)],
            [floats(*shape)],
            [f"%r = {line}"],
            [("%r", target, (np.float32, len(result)))],
        )
    draw, along = "stochastic(%seed, stream 2)", "stochastic(%seed, stream 2, along 0)"
    for number, (block, bits, clause) in enumerate(
        [
            ("1, *", 4, draw),
            ("*, *", 8, ""),
            ("*, 1", 8, along),
            ("1, 256", 4, "pseudo_stochastic"),
            ("64, 128", 8, draw),
        ]
    ):
        shape = (197, 768)
        sizes = [1 if b == "*" else -(-n // int(b)) for n, b in zip(shape, block.split(", "))]
        q, s = tensor_type(shape, f"i{bits}"), tensor_type(sizes, "f32")
        add(
            f"large_quantize_{number}",
            [("t", tensor_type(shape, "f32")), ("seed", "i64")],
            [floats(*shape), 1234567890123],
            [f"%q, %s = hlq.quantize %t block [{block}] {clause} : {tensor_type(shape, 'f32')} -> {q}, {s}"],
            [("%q", q, (np.int8, 2)), ("%s", s, (np.float32, 2))],
        )
    for number, (text, block_a, block_b, segment) in enumerate(
        [
            ("mk,kn->mn", "1, *", "*, *", ""),
            ("km,kn->mn", "*, *", "*, *", ""),
            ("mk,nk->mn", "1, 256", "*, 128", ""),
            ("mk,kn->mn", "1, *", "*, *", " segment 100"),
            # A block that is all there is.
            ("mk,nk->mn", "1, 1024", "*, *", ""),
            ("mk,nk->mn", "128, 256", "128, 256", ""),
        ]
    ):
        sizes = {"m": 197, "k": 768, "n": 192}
        form = plain(text, sizes)
        arguments, values, operands = [], [], []
        for which, block in enumerate((block_a, block_b)):
            shape = form.shape(which)
            scale = [1 if b == "*" else -(-n // int(b)) for n, b in zip(shape, block.split(", "))]
            codes, scales = tensor_type(shape, "i8"), tensor_type(scale, "f32")
            arguments += [(f"a{which}", codes), (f"s{which}", scales)]
            values += [
                random.integers(-127, 128, shape).astype(np.int8),
                random.random(scale).astype(np.float32),
            ]
            operands.append(f"(%a{which}, %s{which} block [{block}] : {codes}, {scales})")
        result = tensor_type(form.shape(2), "f32")
        maps = ", ".join(form.affine(which) for which in range(3))
        add(
            f"large_contract_{number}",
            [*arguments, ("init", result)],
            [*values, floats(*form.shape(2))],
            [
                f"%r = hlq.contract [{maps}] lhs{operands[0]} rhs{operands[1]}"
                f" outs(%init : {result}){segment}"
            ],
            [("%r", result, (np.float32, 2))],
        )
    return cases
