"""Functions of one operation each over random shapes, with arguments and oracles:
numpy in float64 and int64, scipy's Hadamard matrix, a Philox in numpy.

A case's function is named after it, so that many compile as one module.
"""

import dataclasses
import itertools
from collections.abc import Callable

import ml_dtypes
import numpy as np
from scipy.linalg import hadamard

BF16 = np.dtype(ml_dtypes.bfloat16)
ELEMENT_NAMES = {
    np.dtype(np.float32): "f32",
    np.dtype(np.float16): "f16",
    BF16: "bf16",
    np.dtype(np.int8): "i8",
}
# Half an ulp at 1.
EPSILON = {np.dtype(np.float32): 2.0**-24, np.dtype(np.float16): 2.0**-11, BF16: 2.0**-8}


@dataclasses.dataclass
class Case:
    name: str
    text: str
    arguments: list
    results: list  # of (dtype, rank)
    check: Callable  # on the list of results

    def __repr__(self):
        return self.name


def tensor_type(shape, element, dynamic=()):
    sizes = ["?" if d in dynamic else str(size) for d, size in enumerate(shape)]
    return f"tensor<{'x'.join([*sizes, element])}>"


def element_name(dtype):
    return ELEMENT_NAMES[np.dtype(dtype)]


def pick_dynamic(random, rank):
    return {d for d in range(rank) if random.random() < 0.5}


def function(name, arguments, body, results):
    """`arguments`: (name, type); `results`: (value, type)."""
    signature = ", ".join(f"%{a}: {t}" for a, t in arguments)
    types = ", ".join(t for _, t in results)
    values = ", ".join(v for v, _ in results)
    lines = "\n".join("  " + line for line in body)
    return (
        f"func.func @{name}({signature}) -> ({types}) {{\n{lines}\n"
        f"  return {values} : {types}\n}}\n"
    )


def hide_sizes(random, arguments, values):
    """Sometimes arguments of static sizes, which casts make dynamic: lowerings may
    see through these."""
    if random.random() < 0.7:
        return arguments, []
    outside, casts = [], []
    for (name, kind), value in zip(arguments, values):
        if "?" not in kind:
            outside.append((name, kind))
            continue
        static = tensor_type(value.shape, kind[:-1].split("x")[-1])
        outside.append((f"{name}_static", static))
        casts.append(f"%{name} = tensor.cast %{name}_static : {static} to {kind}")
    return outside, casts


def to64(array):
    return np.asarray(array).astype(np.float64)


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


def group_indices(shape, block):
    """For each element the index of its scale, and the scales' shape."""
    scales = [1 if b == 0 else -(-n // b) for n, b in zip(shape, block)]
    grids = np.indices(shape) if shape else []
    index = tuple(g // b if b else g * 0 for g, b in zip(grids, block))
    return index, scales


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
# Contractions
# ---------------------------------------------------------------------------


@dataclasses.dataclass
class Form:
    """Maps as tuples of results, each a tuple of (loop, factor)."""

    name: str
    sizes: tuple
    maps: tuple

    def affine(self, which):
        loops = ", ".join(f"d{i}" for i in range(len(self.sizes)))
        results = ", ".join(
            " + ".join(f"d{i}" if f == 1 else f"d{i} * {f}" for i, f in result)
            for result in self.maps[which]
        )
        return f"affine_map<({loops}) -> ({results})>"

    def shape(self, which):
        return [
            sum(f * (self.sizes[i] - 1) for i, f in result) + 1
            for result in self.maps[which]
        ]

    def index(self, which, grids):
        return tuple(sum(f * grids[i] for i, f in result) for result in self.maps[which])

    @property
    def contracted(self):
        kept = {i for result in self.maps[2] for i, _ in result}
        return [i for i in range(len(self.sizes)) if i not in kept]


def plain(text, sizes):
    """`"mk,kn->mn"` and the size of each letter."""
    operands, result = text.split("->")
    letters = sorted(sizes)
    maps = tuple(
        tuple(((letters.index(c), 1),) for c in part) for part in [*operands.split(","), result]
    )
    return Form(text, tuple(sizes[c] for c in letters), maps)


def contraction_forms(random):
    def size():
        return int(random.choice([1, 2, 3, 7, 16, 17, 24]))

    letters = {c: size() for c in "bghkmn"}
    texts = [
        "mk,kn->mn",
        "km,kn->mn",
        "mk,nk->mn",
        "mk,kn->nm",
        "bmk,bkn->bmn",
        "bkm,bkn->bmn",
        "bmk,bkn->mn",
        "gmhk,ghkn->gmn",
        "m,n->mn",
        "k,k->",
        "mk,k->m",
        "m,m->m",
        "mkh,hkn->mn",
    ]
    for text in texts:
        used = {c: letters[c] for c in text if c.isalpha()}
        yield plain(text, used)
    # Convolutions: (n, o, y, x, i, ky, kx), strides 1 and 2.
    n, o, i, y, x, ky, kx, stride = (int(random.integers(1, 4)) for _ in range(8))
    yield Form(
        "conv",
        (n, o, y, x, i, ky, kx),
        (
            (((0, 1),), ((4, 1),), ((2, stride), (5, 1)), ((3, 1), (6, 2))),
            (((1, 1),), ((4, 1),), ((5, 1),), ((6, 1),)),
            (((0, 1),), ((1, 1),), ((2, 1),), ((3, 1),)),
        ),
    )
    # A weight gradient of one: contracts n, y, x.
    yield Form(
        "conv_gw",
        (o, i, ky, n, y + 4, x),
        (
            (((3, 1),), ((1, 1),), ((4, 1), (2, 1)), ((5, 1),)),
            (((3, 1),), ((0, 1),), ((4, 1),), ((5, 1),)),
            (((0, 1),), ((1, 1),), ((2, 1),)),
        ),
    )


def pick_blocks(random, form):
    """Blocks of both operands that rule C7 allows."""
    per_loop = {}
    for loop in range(len(form.sizes)):
        small = int(random.choice([0, 0, 1, 2, 4]))
        per_loop[loop] = (small, small * int(random.choice([0, 1, 2])))
    swap = random.random() < 0.5
    blocks = []
    for which in (0, 1):
        block = []
        for result in form.maps[which]:
            choice = per_loop[result[0][0]]
            block.append(choice[which ^ swap] if len(result) == 1 else 0)
        blocks.append(block)
    return blocks


def fma(a, b, c):
    """a · b + c of float32, rounded once."""
    product, c = to64(a) * to64(b), to64(c)
    total = product + c
    # What float64 lost, exactly: the last bit then says that there was more, so
    # that rounding on to float32 decides as the exact sum would.
    with np.errstate(invalid="ignore"):
        other = total - product
        lost = (product - (total - other)) + (c - other)
        bits = np.asarray(total).view(np.int64)
        away = np.where((lost > 0) == (total > 0), 1, -1)
        odd = np.where((lost != 0) & np.isfinite(lost) & (bits % 2 == 0), bits + away, bits)
        return odd.view(np.float64).astype(np.float32)


def sum_of_blocks(form, products, scales, blocks, init):
    """Of integer products with a scale each: block by block along the contracted
    loops, in float32. `scales` are spread over all loops."""
    loops = range(len(form.sizes))
    length = {}
    for which in (0, 1):
        for block, result in zip(blocks[which], form.maps[which]):
            loop = result[0][0]
            if block and loop in form.contracted:
                length[loop] = min(block, length.get(loop, block))
    kept = [result[0][0] for result in form.maps[2]]
    order = [sorted(kept).index(i) for i in kept]
    total = np.transpose(init.astype(np.float32), np.argsort(order))
    counts = [range(-(-form.sizes[i] // length[i])) if i in length else [None] for i in loops]
    for numbers in itertools.product(*counts):
        part = tuple(
            slice(None) if n is None else slice(n * length[i], (n + 1) * length[i]) for i, n in enumerate(numbers)
        )
        first = tuple(slice(0, 1) if i in form.contracted else slice(None) for i in loops)
        axes = tuple(form.contracted)
        sums = products[part].sum(axes).astype(np.float32)
        a, b = (np.asarray(s[part][first].sum(axes), np.float32) for s in scales)
        total = fma(sums, a * b, total)
    return np.transpose(total, order)


def contract_oracle(form, codes, scales, blocks, init, segment):
    """The result before it is rounded: exactly the float32 operations, but in
    float64 for segments."""
    grids = np.indices(form.sizes)
    products = np.ones(form.sizes, np.int64)
    for which in (0, 1):
        products = products * codes[which][form.index(which, grids)].astype(np.int64)

    def scale_of(which):
        index = tuple(
            i // b if b else i * 0
            for i, b in zip(form.index(which, grids), blocks[which])
        )
        return np.broadcast_to(scales[which][index], form.sizes)

    contracted = form.contracted
    varies = any(
        b and any(i in contracted for i, _ in result)
        for which in (0, 1)
        for b, result in zip(blocks[which], form.maps[which])
    )
    kept = [result[0][0] for result in form.maps[2]]
    order = [sorted(kept).index(i) for i in kept]
    axes = tuple(contracted)

    def reduced(array):
        return np.transpose(array.sum(axes), order)

    if varies and not segment and 0 not in form.sizes:
        spread = [scale_of(0), scale_of(1)]
        return sum_of_blocks(form, products, spread, blocks, init), None, True
    if segment:
        terms = products * to64(scale_of(0)) * to64(scale_of(1))
        return to64(init) + reduced(terms), reduced(np.abs(terms)), False

    def first(array):
        index = tuple(0 if i in contracted else slice(None) for i in range(array.ndim))
        return np.transpose(array[index], order)

    sums = reduced(products).astype(np.float32)
    if 0 in form.sizes:
        return to64(init), np.zeros_like(init, np.float64), True
    scaled = sums * first(scale_of(0))
    if not init.any():
        exact = scaled * first(scale_of(1))
    else:
        # One rounding: the product of two floats is exact in float64.
        exact = to64(scaled) * to64(first(scale_of(1))) + to64(init)
        exact = exact.astype(np.float32)
    return exact, None, True


def contract_case(random, number, form):
    bits = [int(random.choice([4, 8])) for _ in range(2)]
    qmax = [2 ** (b - 1) - 1 for b in bits]
    blocks = pick_blocks(random, form)
    # In the signature i4 is stored as i8: what the caller passes.
    codes = [
        np.asarray(random.integers(-qmax[w], qmax[w] + 1, form.shape(w)), np.int8)
        for w in (0, 1)
    ]
    powers = random.random() < 0.5
    dtype = np.dtype([np.float32, np.float32, np.float16, BF16][random.integers(4)])
    # float16 ends at 65504.
    factor = 2.0**-9 if dtype == np.float16 else 1.0
    scales = []
    for which in (0, 1):
        shape = group_indices(form.shape(which), blocks[which])[1]
        values = 2.0 ** random.integers(-3, 4, shape) if powers else random.random(shape)
        scales.append(np.asarray(values * factor, np.float32))
    shape = form.shape(2)
    zero = random.random() < 0.5
    init = np.asarray(np.zeros(shape) if zero else random.standard_normal(shape), dtype)
    segment = int(random.choice([1, 2, 5, 8, 30])) if random.random() < 0.4 else None

    dynamic = {i for i in range(len(form.sizes)) if random.random() < 0.4}

    def dynamic_dims(which):
        return {
            d
            for d, result in enumerate(form.maps[which])
            if any(i in dynamic for i, _ in result)
        }

    def operand(which):
        moving = dynamic_dims(which)
        codes_type = tensor_type(form.shape(which), f"i{bits[which]}", moving)
        scale_moving = {d for d in moving if blocks[which][d] != 0}
        scales_type = tensor_type(scales[which].shape, "f32", scale_moving)
        block = ", ".join("*" if b == 0 else str(b) for b in blocks[which])
        return codes_type, scales_type, block

    (a, sa, block_a), (b, sb, block_b) = operand(0), operand(1)
    result_type = tensor_type(shape, element_name(dtype), dynamic_dims(2))
    maps = ", ".join(form.affine(which) for which in range(3))
    name = f"contract_{number}"
    arguments = [("a", a), ("sa", sa), ("b", b), ("sb", sb), ("init", result_type)]
    values = [codes[0], scales[0], codes[1], scales[1], init]
    body, outs = [], "%init"
    if zero and not dynamic_dims(2) and random.random() < 0.7:
        # A zero that can be seen.
        body.append(f"%zero = arith.constant dense<0.0> : {result_type}")
        outs = "%zero"
    line = (
        f"%r = hlq.contract [{maps}] lhs(%a, %sa block [{block_a}] : {a}, {sa})"
        f" rhs(%b, %sb block [{block_b}] : {b}, {sb}) outs({outs} : {result_type})"
    )
    if segment:
        line += f" segment {segment}"
    expected, magnitude, exact = contract_oracle(
        form, codes, scales, blocks, init.astype(np.float32), segment
    )

    def check(results):
        found = results[0]
        assert found.shape == tuple(shape)
        if exact or (powers and not init.any()):
            np.testing.assert_array_equal(
                found, np.asarray(expected).astype(np.float32).astype(dtype)
            )
            return
        tolerance = EPSILON[dtype] * np.abs(expected) + 64 * 2.0**-24 * (
            magnitude + np.abs(to64(init))
        )
        assert (np.abs(to64(found) - expected) <= tolerance + 1e-7).all()

    outside, casts = hide_sizes(random, arguments, values)
    return Case(
        name,
        function(name, outside, [*casts, *body, line], [("%r", result_type)]),
        values,
        [(dtype, len(shape))],
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
