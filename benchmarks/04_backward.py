"""Measures every number that lab 04 states. Run: python benchmarks/04_backward.py"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from labkit import data, exercises, plots
from labkit.engine import variants
from labkit.numerics import relative_error
from labkit.reference import (
    backward_pass,
    build_vocabulary,
    clip_gradient_norm,
    cross_entropy,
    forward_pass,
    init_rnn,
    numerical_gradient,
)

NAMES = ("U", "V", "W", "b_hidden", "b_out")
WORD_TO_IDX, _ = build_vocabulary(data.anbn(500, rng=np.random.default_rng(0)))
INPUTS, TARGETS = data.one_hot_pairs([data.anbn_string(3)], WORD_TO_IDX)[0]


def network(seed, H=5):
    """The notebook's network (there seed 0): parameters and the state before the first input."""
    rng = np.random.default_rng(seed)
    U, V, W, b_hidden, b_out = init_rnn(H, len(WORD_TO_IDX), rng)
    b_hidden, b_out = 0.5 * rng.normal(size=(H, 1)), 0.5 * rng.normal(size=(4, 1))
    return (U, V, W, b_hidden, b_out), 0.5 * rng.normal(size=(H, 1))


def untrained_loss(seeds=100):
    losses = []
    for seed in range(seeds):
        params, h_start = network(seed)
        losses.append(cross_entropy(forward_pass(INPUTS, h_start, params)[0], TARGETS))
    print(f"loss: seed 0 {losses[0]:.5g}, {seeds} seeds {min(losses):.3g} to {max(losses):.3g}")


def mistakes(seeds=100):
    """How far off three classic mistakes put each gradient, in percent."""
    exercise = exercises.load("backward_pass")
    by_name = {m.name: m for m in exercise.mistakes}
    for name in ("tanh-again", "wrap-at-t0", "carry-missing"):
        wrong_pass, rows = variants.variant(exercise, (by_name[name],)), []
        for seed in range(seeds):
            params, h_start = network(seed)
            outputs, states = forward_pass(INPUTS, h_start, params)
            arguments = INPUTS, outputs, states, TARGETS, params
            pairs = zip(backward_pass(*arguments)[1], wrong_pass(*arguments)[1], strict=True)
            rows.append([100 * np.linalg.norm(b - a) / np.linalg.norm(a) for a, b in pairs])
        for column, parameter in enumerate(NAMES):
            values = np.array(rows)[:, column]
            print(f"{name}: d_{parameter} seed 0 {values[0]:.3g} %, {seeds} seeds "
                  f"{values.min():.3g} to {values.max():.3g} %")  # fmt: skip


def agreement(seeds=30):
    """The largest relative error of any parameter, for several steps."""
    for h in (1e-1, 1e-2, 1e-5, 1e-6, 1e-10, 1e-12):
        worst = [_worst_error(seed, h) for seed in range(seeds)]
        print(f"h = {h:.0e}: largest error {min(worst):.2g} to {max(worst):.2g} over {seeds} seeds")


def _worst_error(seed, h):
    params, h_start = network(seed)
    outputs, states = forward_pass(INPUTS, h_start, params)

    def loss():
        return cross_entropy(forward_pass(INPUTS, h_start, params)[0], TARGETS)

    analytic = backward_pass(INPUTS, outputs, states, TARGETS, params)[1]
    measured = [numerical_gradient(loss, param, h) for param in params]
    return max(relative_error(a, b) for a, b in zip(analytic, measured, strict=True))


def distance(seeds=20, T=40, H=50):
    """By how much the gradient of the last loss changes at each step back."""
    for radius in (0.5, 0.9, 1.0, 1.2, 2.0):
        factors, left = [], []
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            U, V, W, b_hidden, b_out = init_rnn(H, 4, rng)
            read = rng.integers(3, size=T)
            params = (0.1 * U, radius * V, W, b_hidden, b_out)
            norms = plots.gradient_norms(params, read, target=1)
            left.append(norms[0] / norms[-1])
            factors.append(left[-1] ** (1 / T))
        print(f"radius {radius}: a factor {min(factors):.3f} to {max(factors):.3f} a step, "
              f"{min(left):.2g} to {max(left):.2g} over {T} steps")  # fmt: skip


def one_step(seeds=40, H=50):
    """The loss before and after one step, bare and clipped, in an exploding network."""
    inputs, targets = data.one_hot_pairs([data.anbn_string(20)], WORD_TO_IDX)[0]
    start, rows = np.zeros((H, 1)), []
    for seed in range(seeds):
        U, V, W, b_hidden, b_out = init_rnn(H, 4, np.random.default_rng(seed))
        params = (0.1 * U, 1.2 * V, W, b_hidden, b_out)
        outputs, states = forward_pass(inputs, start, params)
        before, grads = backward_pass(inputs, outputs, states, targets, params)
        rows.append([np.sqrt(sum(np.sum(g**2) for g in grads)), before])
        for step in (grads, clip_gradient_norm(grads)):
            moved = [p - 0.1 * g for p, g in zip(params, step, strict=True)]
            rows[-1].append(cross_entropy(forward_pass(inputs, start, moved)[0], targets))
    _, before, bare, clipped = np.array(rows).T
    for name, values in zip(("norm", "before", "bare", "clipped"), np.array(rows).T, strict=True):
        # The notebook shows seed 5.
        print(f"{name}: seed 5 {values[5]:.4g}, {seeds} seeds {values.min():.3g} to "
              f"{values.max():.3g}, median {np.median(values):.3g}")  # fmt: skip
    print(f"worse: bare {np.sum(bare > before)}, clipped {np.sum(clipped > before)} of {seeds}")


if __name__ == "__main__":
    for measure in (untrained_loss, mistakes, agreement, distance, one_step):
        measure()
