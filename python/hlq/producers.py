"""What stands before a layer's backward pass: elementwise operations that make
the gradient of its output, as an importer writes them, one after the other on
tensors of float32.
"""

from __future__ import annotations

# By name the steps: the tensor that a step makes, those that it reads ("gy", "z",
# or of an earlier step), and its arithmetic, which makes %r of elements %a, %b, ….
PRODUCERS = {
    "gelu": [
        (
            "cdf",
            ["z"],
            [
                "%root = arith.constant 0.70710678118654757 : f64",
                "%half = arith.constant 0.5 : f32",
                "%one = arith.constant 1.0 : f32",
                "%scale = arith.truncf %root : f64 to f32",
                "%scaled = arith.mulf %a, %scale : f32",
                "%erf = math.erf %scaled : f32",
                "%sum = arith.addf %erf, %one : f32",
                "%r = arith.mulf %sum, %half : f32",
            ],
        ),
        (
            "density",
            ["z"],
            [
                "%half = arith.constant -0.5 : f32",
                "%factor = arith.constant 0.3989422804014327 : f32",
                "%square = arith.mulf %a, %a : f32",
                "%exponent = arith.mulf %square, %half : f32",
                "%power = math.exp %exponent : f32",
                "%r = arith.mulf %power, %factor : f32",
            ],
        ),
        (
            "slope",
            ["z", "density", "cdf"],
            ["%product = arith.mulf %a, %b : f32", "%r = arith.addf %c, %product : f32"],
        ),
        ("d", ["gy", "slope"], ["%r = arith.mulf %a, %b : f32"]),
    ],
    "relu": [
        (
            "d",
            ["z", "gy"],
            [
                "%nothing = arith.constant 0.0 : f32",
                "%off = arith.cmpf ole, %a, %nothing : f32",
                "%r = arith.select %off, %nothing, %b : f32",
            ],
        ),
    ],
    "silu": [
        (
            "gate",
            ["z"],
            [
                "%one = arith.constant 1.0 : f32",
                "%negative = arith.negf %a : f32",
                "%power = math.exp %negative : f32",
                "%sum = arith.addf %power, %one : f32",
                "%r = arith.divf %one, %sum : f32",
            ],
        ),
        (
            "slope",
            ["z", "gate"],
            [
                "%one = arith.constant 1.0 : f32",
                "%rest = arith.subf %one, %b : f32",
                "%product = arith.mulf %a, %rest : f32",
                "%sum = arith.addf %product, %one : f32",
                "%r = arith.mulf %b, %sum : f32",
            ],
        ),
        ("d", ["gy", "slope"], ["%r = arith.mulf %a, %b : f32"]),
    ],
    "residual": [("d", ["gy", "z"], ["%r = arith.addf %a, %b : f32"])],
}
