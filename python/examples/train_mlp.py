"""Trains a small network twice, with PyTorch's backward in bf16 and with the
compiled one, and prints both losses side by side. It ends with an error where
they don't fall alike.

    python python/examples/train_mlp.py                    # compiles, then trains

Needs PyTorch and a GPU that there are kernels for. Where the compiler isn't
installed, carry its result over, with the runtime libhlq_runtime.so:

    python python/examples/train_mlp.py --compile-only --executable mlp.hlqx    # here
    python python/examples/train_mlp.py --executable mlp.hlqx                   # there
"""

import argparse
import math
import pathlib
import sys

import hlq

FEATURES, OUTPUTS = 256, 256
SEQUENCE, LATENT = 64, 8


def compile_backward(rounding, delayed=False):
    """One function for both layers: all sizes are known when it is called."""
    text = hlq.linear_backward("bf16")
    return hlq.gpu.compile_bytes(text, target="sm_90a", recipe="hlq", rounding=rounding, delayed=delayed)


def make_linear(torch, backward):
    """y = x Wᵀ in bf16 whose gradients are computed by the executable. `maxima` is a
    layer's own list, in which a step with delayed scales leaves what it measured."""

    class Linear(torch.autograd.Function):
        @staticmethod
        def forward(context, x, weight, seed, maxima):
            context.save_for_backward(x, weight)
            context.seed, context.maxima = seed, maxima
            return x @ weight.t()

        @staticmethod
        def backward(context, gy):
            x, weight = context.saved_tensors
            previous = context.maxima[-1] if context.maxima else None
            gx, gw, *context.maxima[:] = backward(gy.contiguous(), x, weight, context.seed, previous=previous)
            return gx, gw, None, None

    return Linear.apply


class Task:
    """Regression: a fixed random network is to be imitated on points of smooth
    curves, so that neighbouring tokens resemble each other, as in images."""

    def __init__(self, torch, tokens, device):
        self.torch, self.tokens, self.device = torch, tokens, device
        generator = torch.Generator().manual_seed(0)
        self.embedding = torch.randn(LATENT, FEATURES, generator=generator) / math.sqrt(LATENT)
        self.inner = torch.randn(FEATURES, 64, generator=generator) / math.sqrt(FEATURES)
        self.outer = torch.randn(64, OUTPUTS, generator=generator) / math.sqrt(64)

    def batch(self, step):
        """Tokens and what is wanted of them; the same in every run."""
        torch = self.torch
        generator = torch.Generator().manual_seed(1 + step)
        curves = math.ceil(self.tokens / SEQUENCE)
        time = torch.arange(SEQUENCE)[None, :, None] * (2 * math.pi / SEQUENCE)
        latent = torch.zeros(curves, SEQUENCE, LATENT)
        for frequency in range(3):
            amplitude = torch.randn(curves, 1, LATENT, generator=generator)
            phase = torch.rand(curves, 1, LATENT, generator=generator) * (2 * math.pi)
            latent += amplitude * torch.cos(frequency * time + phase)
        x = (latent.reshape(-1, LATENT) @ self.embedding)[: self.tokens]
        y = torch.tanh(x @ self.inner) @ self.outer
        return x.to(self.device, torch.bfloat16), y.to(self.device)


def train(torch, task, options, linear):
    """Yields the loss of each step. Weights are kept in f32 and cast for each
    step; `linear(x, weight, seed, maxima)` multiplies in bf16."""
    generator = torch.Generator().manual_seed(0)
    weights = []
    for outputs, inputs in ((options.hidden, FEATURES), (OUTPUTS, options.hidden)):
        made = torch.randn(outputs, inputs, generator=generator) / math.sqrt(inputs)
        weights.append(made.to(task.device).requires_grad_())
    maxima = [[] for _ in weights]
    optimizer = torch.optim.Adam(weights, lr=options.learning_rate)
    for step in range(options.steps):
        x, wanted = task.batch(step)
        for layer, weight in enumerate(weights):
            if layer:
                x = torch.nn.functional.gelu(x)
            # A seed that no other product of the run has.
            x = linear(x, weight.to(torch.bfloat16), step * len(weights) + layer, maxima[layer])
        loss = (x.float() - wanted).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


def compare(torch, options, executable):
    task = Task(torch, options.batch, "cuda")
    runs = (
        train(torch, task, options, lambda x, weight, seed, maxima: x @ weight.t()),
        train(torch, task, options, make_linear(torch, executable["backward"])),
    )
    print(f"{'step':>6}{'bf16':>12}{'hlq':>12}")
    losses = []
    for step, both in enumerate(zip(*runs)):
        losses.append(both)
        if step % options.every == 0 or step == options.steps - 1:
            print(f"{step:>6}{both[0]:>12.5f}{both[1]:>12.5f}", flush=True)

    last = losses[-min(20, len(losses)) :]
    plain, quantized = (sum(column) / len(column) for column in zip(*last))
    print(f"mean of the last {len(last)} steps: bf16 {plain:.5f}, hlq {quantized:.5f} ({quantized / plain - 1:+.1%})")
    if not plain < losses[0][0] / 2:
        fail(f"the bf16 loss fell from {losses[0][0]:.5f} to {plain:.5f}, less than to a half: nothing to compare with")
    if not abs(quantized / plain - 1) <= options.tolerance:
        fail(f"the losses differ by {quantized / plain - 1:+.1%}, must be within {options.tolerance:.0%}")


def fail(message):
    sys.exit(f"train_mlp.py: error: {message}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--executable", metavar="PATH", type=pathlib.Path,
                        help="a prepared executable; with --compile-only: where to write it")  # fmt: skip
    parser.add_argument("--compile-only", action="store_true", help="write the executable, train nothing")
    parser.add_argument("--rounding", choices=["nearest", "stochastic"], default="stochastic",
                        help="of gradients, fixed when it is compiled (default: %(default)s)")  # fmt: skip
    parser.add_argument("--delayed", action="store_true",
                        help="make scales that are one for a tensor of the maxima of the step before")  # fmt: skip
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--batch", type=int, default=2048, metavar="TOKENS")
    parser.add_argument("--hidden", type=int, default=1024)
    parser.add_argument("--learning-rate", type=float, default=2e-4)
    parser.add_argument("--every", type=int, default=20, metavar="N", help="print every N steps")
    parser.add_argument("--tolerance", type=float, default=0.1, help="of the losses' ratio (default: %(default)s)")
    options = parser.parse_args()
    for name in ("steps", "batch", "hidden", "every"):
        if getattr(options, name) < 1:
            parser.error(f"--{name} is {getattr(options, name)}, must be at least 1")

    try:
        if options.compile_only:
            if options.executable is None:
                parser.error("--compile-only needs --executable PATH")
            options.executable.write_bytes(compile_backward(options.rounding, options.delayed))
            return
        try:
            import torch
        except ImportError:
            fail("PyTorch is not installed")
        if not torch.cuda.is_available():
            fail("PyTorch finds no CUDA device; --compile-only works without one")
        data = (
            options.executable.read_bytes()
            if options.executable
            else compile_backward(options.rounding, options.delayed)
        )
        compare(torch, options, hlq.gpu.Executable.load(data))
    except hlq.HlqError as error:
        fail(error)
    except OSError as error:
        fail(f"{error.filename}: {error.strerror}" if error.filename else error)


if __name__ == "__main__":
    main()
