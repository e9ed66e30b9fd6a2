"""The tiles of products: what calibrate.py times, so what fit.py has rates of, so what
the compiler may choose; and what GPU tests run, each.

(rows, columns, stages, warpgroups that multiply); a stage is 128 bytes of K.
"""

TILES = [
    (256, 192, 3, 2), (256, 160, 4, 2), (256, 128, 4, 2), (256, 96, 4, 2),
    (192, 192, 4, 3), (192, 160, 4, 3), (192, 128, 4, 3),
    (128, 256, 4, 2), (128, 224, 4, 2), (128, 208, 5, 2), (128, 192, 5, 2), (128, 176, 5, 2),
    (128, 160, 5, 2), (128, 144, 6, 2), (128, 128, 6, 2), (128, 112, 6, 2), (128, 96, 6, 2),
    (128, 64, 8, 2),
    (64, 256, 5, 1), (64, 192, 6, 1), (64, 128, 8, 1), (64, 96, 8, 1), (64, 64, 8, 1), (64, 32, 8, 1),
]  # fmt: skip

# Those that leave room for scales by blocks.
BLOCK_TILES = [
    (256, 128, 4, 2), (256, 96, 4, 2), (192, 128, 4, 3), (128, 256, 4, 2), (128, 224, 4, 2), (128, 192, 4, 2),
    (128, 192, 5, 2), (128, 160, 5, 2), (128, 144, 6, 2), (128, 128, 6, 2), (128, 112, 6, 2), (128, 96, 6, 2),
    (128, 64, 8, 2), (64, 256, 5, 1), (64, 128, 8, 1), (64, 96, 8, 1), (64, 64, 8, 1), (64, 32, 8, 1),
]  # fmt: skip


def sums(tile: tuple) -> int:
    """That each thread keeps."""
    rows, columns, _, warpgroups = tile
    return rows * columns // (128 * warpgroups)
