"""Contractions of random forms and sizes, with an oracle in 64-bit integers and
float64."""

import dataclasses
import itertools

import numpy as np
from op_text import BF16, EPSILON, Case, element_name, function, group_indices, hide_sizes, tensor_type, to64


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
