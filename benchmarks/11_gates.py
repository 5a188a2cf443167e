"""Every number and range that solutions/11_gates.ipynb states.

python benchmarks/11_gates.py                  all of it, about twenty minutes
python benchmarks/11_gates.py parity times     some parts: parity, reach, recall, bias, units,
                                               draws, count, count_draws, times
"""

import statistics
import sys

from _common import interleaved, spread, table, use_threads

use_threads()

import numpy as np
import torch
from torch import nn

from labkit import data
from labkit.nets import cells, remembering
from labkit.numerics import relative_error
from labkit.reference import (
    copy_lstm,
    gru_step,
    init_lstm,
    lstm_backward,
    lstm_forward,
    update_parameters,
)

torch.set_num_threads(1)
SEEDS = range(10)
WORDS = data.recall_words()
SIZES = {  # C, H, B, T: those of one_step.py
    "one": (4, 50, 1, 10),
    "anbn": (4, 50, 32, 18),
    "batch": (4, 50, 80, 20),
    "wide": (44, 512, 32, 64),
    "words": (8000, 100, 1, 45),
}


def twins(seed, C=14, H=10, B=5, T=9):
    """The same network in NumPy and torch, and a padded batch."""
    rng = np.random.default_rng(seed)
    params = init_lstm(H, C, rng)
    lstm, linear = nn.LSTM(C, H, batch_first=True).double(), nn.Linear(H, C).double()
    copy_lstm(params, lstm, linear)
    inputs, targets = rng.integers(C, size=(2, B, T))
    return params, lstm, linear, (inputs, targets, np.arange(T) < rng.integers(3, T + 1, (B, 1)))


def numpy_side(params, inputs, targets, mask):
    zeros = np.zeros((len(inputs), params[1].shape[1]))
    made = lstm_forward(inputs, (zeros, zeros), params)
    return made[0], *lstm_backward(inputs, *made, targets, mask, params)


def torch_parameters(lstm, linear):
    return [lstm.weight_ih_l0, lstm.weight_hh_l0, lstm.bias_ih_l0, linear.weight, linear.bias]


def torch_side(lstm, linear, inputs, targets, mask):
    own = torch_parameters(lstm, linear)
    one_hot = torch.eye(linear.out_features, dtype=torch.float64)[inputs]
    logs = linear(lstm(one_hot)[0]).log_softmax(-1)
    picked = logs.gather(-1, torch.tensor(targets)[..., None])[..., 0]
    loss = -(picked * torch.tensor(mask)).sum()
    grads = torch.autograd.grad(loss, own)
    return logs.exp().detach().numpy(), loss.item(), [g.numpy() for g in grads]


def parity():
    """Largest relative differences from nn.LSTM and nn.GRU over ten seeds."""
    worst, steps, gru = 0.0, 0.0, 0.0
    for seed in SEEDS:
        params, lstm, linear, batch = twins(seed)
        ours, theirs = numpy_side(params, *batch), torch_side(lstm, linear, *batch)
        both = [(ours[0], theirs[0]), (ours[1], theirs[1])]
        both += [(g.ravel(), t.ravel()) for g, t in zip(ours[2], theirs[2], strict=True)]
        worst = max(worst, *(relative_error(a, b) for a, b in both))
        steps = max(steps, ten_steps(params, lstm, linear, batch))
        gru = max(gru, gru_gap(seed))
    print(f"nn.LSTM: outputs, loss and gradients {worst:.1g}, after ten steps {steps:.1g}; "
          f"nn.GRU: states {gru:.1g}\n")  # fmt: skip


def ten_steps(params, lstm, linear, batch):
    for _ in range(10):
        params = update_parameters(params, numpy_side(params, *batch)[2], 0.01)
        grads = torch_side(lstm, linear, *batch)[2]
        with torch.no_grad():
            for parameter, grad in zip(torch_parameters(lstm, linear), grads, strict=True):
                parameter -= 0.01 * torch.tensor(grad)
    own = [p.detach().numpy().ravel() for p in torch_parameters(lstm, linear)]
    return max(np.abs(p.ravel() - q).max() for p, q in zip(params, own, strict=True))


def gru_gap(seed):
    torch.manual_seed(seed)
    gru = nn.GRU(6, 5, batch_first=True).double()
    params = [p.detach().numpy().reshape(len(p), -1) for p in gru.parameters()]
    inputs, h, states = np.random.default_rng(seed).normal(size=(1, 20, 6)), np.zeros((5, 1)), []
    for x in inputs[0]:
        h, _ = gru_step(x[:, None], h, params)
        states.append(h[:, 0])
    return relative_error(np.array(states), gru(torch.tensor(inputs))[0][0].detach().numpy())


KINDS = {
    "plain": ("plain", 0),
    "GRU": ("GRU", 0),
    "LSTM": ("LSTM", 1.0),
    "LSTM, bias 3": ("LSTM", 3.0),
}


def reach():
    """The factor of the gradient for each step back, before training, distance 40."""
    rows = []
    for label, (kind, bias) in KINDS.items():
        stack = cells.new_stack(kind, 16, len(WORDS), SEEDS, bias)
        norms = remembering.cell_gradient_by_distance(stack, 40, np.random.default_rng(0))
        factors = (norms[:, -1] / norms[:, 0]) ** (1 / (norms.shape[1] - 1))
        rows.append((label, spread(factors), spread(norms[:, -1])))
    print(table(("untrained, distance 40", "factor a step", "gradient at the key"), rows))


def paid(kind, distance, seeds=SEEDS, **options):
    stack, _ = remembering.train_recall(kind, distance, seeds, lr=2e-2, **options)
    return remembering.answer_loss(stack, distance, np.random.default_rng(1))


def cell_of(losses):
    return f"{remembering.within(0.0, losses)} of {len(losses)}; {spread(losses, digits=2)}"


def recall():
    """Nats for the answer against distance: how many seeds below 0.1, median and range."""
    rows = [
        (d, *(cell_of(paid(kind, d)) for kind in ("plain", "GRU", "LSTM"))) for d in (5, 10, 20, 40)
    ]
    print(table(("distance", "plain", "GRU", "LSTM, bias 1"), rows))


def bias():
    """The LSTM's forget bias."""
    rows = [
        (d, *(cell_of(paid("LSTM", d, forget_bias=b)) for b in (0.0, 1.0, 3.0, 5.0)))
        for d in (10, 20, 40)
    ]
    print(table(("distance", "bias 0", "bias 1", "bias 3", "bias 5"), rows))


def units():
    """A plain network with as many weights as the LSTM of 16 units."""
    print(f"plain, 37 units, distance 20: {cell_of(paid('plain', 20, hidden_size=37))}\n")


def draws():
    """Distance 20 in five draws of ten seeds: what ten seeds alone do not show."""
    rows = []
    for label, kind, size in (("plain", "plain", 16), ("plain, 37 units", "plain", 37),
                              ("GRU", "GRU", 16), ("LSTM, bias 1", "LSTM", 16)):  # fmt: skip
        losses = [
            paid(kind, 20, hidden_size=size, seeds=range(first, first + 10))
            for first in range(0, 50, 10)
        ]
        below = [remembering.within(0.0, draw) for draw in losses]
        medians = [statistics.median(draw) for draw in losses]
        rows.append((label, f"{sum(below)} of 50", ", ".join(map(str, below)),
                     ", ".join(f"{m:.2g}" for m in medians),
                     spread(np.ravel(losses), digits=2)))  # fmt: skip
    head = ("distance 20", "below 0.1 nats", "of ten, each draw", "median of each draw", "nats")
    print(table(head, rows))


def count():
    """a^n b^n trained with n up to 30: the loss at the end, the longest n that is exact."""
    rows = []
    for kind in cells.BLOCKS:
        for steps in (600, 2400):
            seeds = SEEDS if steps == 600 else range(20)
            stack, losses = remembering.train_counting(kind, 30, seeds, steps=steps)
            longest = sorted(remembering.longest_exact(stack, 120))
            rows.append((f"{kind}, {steps} batches", spread(losses[-50:].mean(axis=0)),
                         ", ".join(map(str, longest))))  # fmt: skip
    print(table(("a^n b^n, n to 30", "nats (floor 3.401)", "longest exact n, each seed"), rows))


def count_draws():
    """The same for LSTMs, in five more draws of ten seeds: how many count, and how far."""
    rows = []
    for first in range(10, 60, 10):
        stack, losses = remembering.train_counting("LSTM", 30, range(first, first + 10))
        longest = sorted(remembering.longest_exact(stack, 120))
        rows.append((f"seeds {first} to {first + 9}", spread(losses[-50:].mean(axis=0)),
                     ", ".join(map(str, longest))))  # fmt: skip
    print(table(("LSTM, 600 batches", "nats (floor 3.401)", "longest exact n, each seed"), rows))


def times():
    """One step of gradient descent of the lab's functions and of nn.LSTM, five sizes."""
    rows = []
    for name, (C, H, B, T) in SIZES.items():
        params, lstm, linear, (inputs, targets, _) = twins(0, C, H, B, T)
        mask, own = np.ones((B, T), bool), torch_parameters(lstm, linear)
        state = [params]

        def ours(state=state, inputs=inputs, targets=targets, mask=mask):
            grads = numpy_side(state[0], inputs, targets, mask)[2]
            state[0] = update_parameters(state[0], grads, 1e-6)

        def theirs(lstm=lstm, linear=linear, own=own, inputs=inputs, targets=targets, mask=mask):
            grads = torch_side(lstm, linear, inputs, targets, mask)[2]
            with torch.no_grad():
                for parameter, grad in zip(own, grads, strict=True):
                    parameter -= 1e-6 * torch.from_numpy(grad)

        stack = cells.Stack("LSTM", tuple(p.T[None].copy() for p in params))
        tokens = [a.T[None] for a in (inputs, targets, mask)]
        fast = (
            {"stack": lambda s=stack, t=tokens: cells.loss_and_gradients(s, *t)} if C < 100 else {}
        )
        seconds = interleaved({"ours": ours, "torch": theirs} | fast, rounds=15)
        ratio = [t / o for t, o in zip(seconds["torch"], seconds["ours"], strict=True)]
        rows.append((f"{name}: C {C}, H {H}, B {B}, T {T}", spread(seconds["ours"], 1e3),
                     spread(seconds["stack"], 1e3) if fast else "", spread(seconds["torch"], 1e3),
                     f"{statistics.median(ratio):.2g}"))  # fmt: skip
    head = (
        "one LSTM step, float64, ms",
        "lab 11",
        "cells, gradients only",
        "nn.LSTM",
        "nn.LSTM / lab 11",
    )
    print(table(head, rows))


PARTS = {
    f.__name__: f for f in (parity, reach, recall, bias, units, draws, count, count_draws, times)
}

if __name__ == "__main__":
    print("# Lab 11: gates\n")
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
        sys.stdout.flush()
