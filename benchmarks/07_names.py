"""Measure every number that lab 07 states. Run: python benchmarks/07_names.py [--quick]

Real names need LABKIT_DATA or a network; without them that part is left out. The source's
schedule, 40,000 names one at a time, takes half a minute for each run; --quick leaves it out.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import math
import sys
import time

import numpy as np

from labkit.data import (
    NGrams,
    NoData,
    first_names,
    made_up_names,
    made_up_names_floor,
    made_up_names_nll,
)
from labkit.nets.spelling import (
    IDX_TO_LETTER,
    LETTERS,
    floor_of,
    name_columns,
    nats_a_name,
    new_params,
    train_on_names,
)
from labkit.reference import RNNModel, generate_name, momentum_step

SEEDS = range(5)
ENDINGS = {"lmnsv": "aeiouy", "bdgkt": "nr", "aeiouy": "sl"}


class Momentum:
    """As in the lab: keeps the velocity between calls of momentum_step."""

    def __init__(self, lr, momentum):
        self.lr, self.momentum, self.velocity = lr, momentum, None

    def step(self, params, grads):
        """The new parameters."""
        self.velocity = self.velocity or [np.zeros_like(p) for p in params]
        params, self.velocity = momentum_step(params, grads, self.velocity, self.lr, self.momentum)
        return params


def one_at_a_time(names, rng, steps, hidden_dim=50, lr=1e-3, momentum=0.9, clip_value=5.0):
    """The source's schedule with the lab's own class. Returns the model and its losses."""
    model, optimizer = RNNModel(27, 27, hidden_dim, rng), Momentum(lr, momentum)
    losses = np.zeros(steps)
    for i in range(steps):
        inputs, targets = name_columns(names[i % len(names)])
        model.forward(inputs)
        losses[i] = model.loss(targets)
        model.backward()
        model.clip(clip_value)
        model.optimize(optimizer)
    return model, losses


def real_names(held_out=2000):
    """Names for training and held-out ones, shuffled as the lab does; or None."""
    try:
        names = first_names()
    except NoData as error:
        print(error)
        return None
    order = np.random.default_rng(7).permutation(len(names))
    names = [names[i] for i in order]
    return names[held_out:], names[:held_out]


def spread(values):
    return f"{min(values):.3f} .. {max(values):.3f}"


def ngram(names, held_out, n):
    """Held-out nats a name of an n-gram model."""
    ended, unseen = ([name + "." for name in some] for some in (names, held_out))
    return NGrams(ended, n, LETTERS).mean_nats(unseen)


def made_world():
    print(f"made-up names: floor {made_up_names_floor():.4f} nats a name")
    for steps in (600, 1500, 3000):
        ratios, seconds = [], []
        for seed in SEEDS:
            rng = np.random.default_rng(seed)
            train, held_out = made_up_names(20_000, rng), made_up_names(2000, rng)
            start = time.perf_counter()
            params, _ = train_on_names(train, rng, steps=steps)
            seconds.append(time.perf_counter() - start)
            ratios.append(nats_a_name(params, held_out) / floor_of(held_out))
            if steps == 1500 and seed < 3:
                follows_rules(params, np.random.default_rng(5))
        print(f"  batches of 32, {steps} steps: held-out / floor {spread(ratios)}, "
              f"{np.median(seconds):.1f} s")  # fmt: skip
    for n in (2, 3, 4, 5):
        print(f"  {n}-gram, held-out: {ngram(train, held_out, n):.2f}")
    for steps in (2000,):
        first, last = [], []
        for seed in SEEDS:
            rng = np.random.default_rng(seed)
            train = made_up_names(steps, rng)
            model, losses = one_at_a_time(train, rng, steps)
            first.append(losses[:100].mean())
            last.append(nats_a_name(model.params, made_up_names(1000, rng)))
        print(f"  one at a time, {steps} steps: first 100 names {spread(first)}, "
              f"held-out {spread(last)}")  # fmt: skip


def follows_rules(params, rng):
    """Shares of drawn names: possible at all, ending as their first letter asks, different."""
    for temperature in (0.25, 0.5, 1.0, 2.0):
        names = [generate_name(params, IDX_TO_LETTER, rng, temperature) for _ in range(300)]
        possible = np.mean([np.isfinite(made_up_names_nll(name)) for name in names])
        rules = ENDINGS.items()
        ends = np.mean([any(n[:1] in f and n[-1:] in e for f, e in rules) for n in names])
        print(f"  temperature {temperature}: possible {possible:.3f}, right ending {ends:.3f}, "
              f"different {len(set(names)) / len(names):.3f}")  # fmt: skip


def real_world(quick):
    split = real_names()
    if split is None:
        return
    train, held_out = split
    untrained = nats_a_name(new_params(50, np.random.default_rng(0)), held_out)
    print(f"untrained: {untrained:.2f} nats a name")
    letters = 1 + np.mean([len(n) for n in held_out])
    print(
        f"real names: {len(train)} to train on, {len(held_out)} held out, {letters:.2f} steps each"
    )
    new = [name for name in held_out if name not in set(train)]
    print(f"  {len(new)} of the held-out names are new")
    for n in (1, 2, 3, 4, 5, 6):
        print(f"  {n}-gram, held-out: {ngram(train, held_out, n):.2f}, on the new ones "
              f"{ngram(train, new, n):.2f}")  # fmt: skip
    for hidden_dim, steps in ((64, 6000), (128, 6000)):
        rng = np.random.default_rng(0)
        params, _ = train_on_names(train, rng, hidden_dim=hidden_dim, steps=steps)
        print(f"  {hidden_dim} units, {steps} batches: held-out "
              f"{nats_a_name(params, held_out):.2f}, on the new ones "
              f"{nats_a_name(params, new):.2f}", flush=True)  # fmt: skip
    for steps in (1500, 3000, 6000):
        nats, seconds = [], []
        for seed in SEEDS:
            start = time.perf_counter()
            params, _ = train_on_names(train, np.random.default_rng(seed), steps=steps)
            seconds.append(time.perf_counter() - start)
            nats.append(nats_a_name(params, held_out))
        print(f"  batches of 32, {steps} steps: held-out {spread(nats)}, per letter "
              f"{np.mean(nats) / letters:.3f}, perplexity {math.exp(np.mean(nats) / letters):.2f}, "
              f"{np.median(seconds):.1f} s")  # fmt: skip
    if quick:
        return
    for lr in (5e-4, 1e-3):
        for seed in (0, 1, 2):
            rng = np.random.default_rng(seed)
            start = time.perf_counter()
            model, losses = one_at_a_time(train, rng, 40_000, lr=lr)
            print(f"  one at a time, 40,000 steps, lr {lr}, seed {seed}: first 100 names "
                  f"{losses[:100].mean():.2f}, last 1000 {losses[-1000:].mean():.2f}, on the "
                  f"training set {nats_a_name(model.params, train):.2f}, held-out "
                  f"{nats_a_name(model.params, held_out):.2f}, "
                  f"{time.perf_counter() - start:.0f} s", flush=True)  # fmt: skip


if __name__ == "__main__":
    made_world()
    real_world("--quick" in sys.argv)
