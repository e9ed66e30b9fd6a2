"""Inputs for a training step, made up from its signature alone."""

from __future__ import annotations

from hlq.errors import ArgumentError
from hlq.signatures import Signature, Value, signature as read_signature


def random_arguments(
    text: str | Signature,
    seed: int = 0,
    *,
    function: str | None = None,
    dynamic_size: int | None = None,
) -> list:
    """Arguments for the function that `text` is about, as numpy arrays.

    The values have the scales of a network at the beginning of its training:

    * parameters of rank 2 and more: normal, with variance 1 / fan-in, where the
      fan-in is all sizes but the first (PyTorch's `[O, I, …]`); position
      embeddings and class tokens (a leading size of 1): standard deviation 0.02;
    * parameters of rank 1: `…bias` normal with deviation 0.02, others (weights of
      norms) 1 + such noise;
    * tangents: normal, divided by the number of their rows, as that of a mean
      loss is;
    * inputs of rank 4, taken for images `[N, C, H, W]`: normal, with the spectrum
      of natural images (amplitude 1 / frequency), so that neighbours resemble each
      other; all other inputs: normal;
    * integers: 0 or 1, which is in range of every vocabulary; truth values: true;
      `hlq.seed`: the seed.

    Equal seeds give equal arguments. `dynamic_size` is taken for every dynamic
    dimension. Raises ArgumentError for a type that numpy can't hold, and for
    dynamic dimensions without `dynamic_size`.
    """
    found = text if isinstance(text, Signature) else read_signature(str(text), function)
    return [_random_argument(value, seed, dynamic_size) for value in found.arguments]


def _random_argument(value: Value, seed: int, dynamic_size: int | None):
    import numpy

    place = f"argument {value.index} ('{value.name}')"
    if value.type.kind == "other" or value.type.shape is None:
        raise ArgumentError(f"{place}: can't make up a {value.type}", value.index, value.name)
    if None in value.type.shape and dynamic_size is None:
        raise ArgumentError(f"{place}: {value.type} has dynamic sizes, name one", value.index, value.name)
    shape = tuple(dynamic_size if size is None else size for size in value.type.shape)
    dtype = value.type.dtype()
    # A stream for each argument: one more parameter doesn't change the others.
    generator = numpy.random.default_rng([seed, value.index])
    if value.is_seed:
        return numpy.asarray(seed, dtype)
    if dtype.kind == "b":
        return numpy.ones(shape, dtype)
    if dtype.kind in "iu":
        return numpy.asarray(generator.integers(0, 2, shape), dtype)
    return numpy.asarray(_values(value, shape, generator), dtype)


def _values(value: Value, shape: tuple[int, ...], generator):
    noise = generator.standard_normal(shape)
    if value.is_tangent:
        return noise / (shape[0] if shape else 1)
    if value.parameter is None:
        return _image_like(noise) if len(shape) == 4 else noise
    if len(shape) >= 2:
        if shape[0] == 1:
            return 0.02 * noise
        fan_in = 1
        for size in shape[1:]:
            fan_in *= size
        return noise / max(fan_in, 1) ** 0.5
    if value.parameter.endswith("bias"):
        return 0.02 * noise
    return 1 + 0.02 * noise


def _image_like(noise):
    """White noise `[N, C, H, W]` with amplitudes divided by the spatial frequency
    (in periods a picture, at least 1), scaled back to a mean square of 1."""
    import numpy

    height, width = noise.shape[-2:]
    if noise.size == 0:
        return noise
    y = numpy.fft.fftfreq(height, 1 / height)[:, None]
    x = numpy.fft.rfftfreq(width, 1 / width)[None, :]
    spectrum = numpy.fft.rfft2(noise) / numpy.maximum(numpy.hypot(y, x), 1.0)
    smooth = numpy.fft.irfft2(spectrum, s=(height, width))
    return smooth / numpy.sqrt(numpy.mean(smooth**2))
