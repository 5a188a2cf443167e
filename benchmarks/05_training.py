"""Every number that lab 05 claims, measured: python benchmarks/05_training.py [PART ...]

Parts: recipe (the published recipe, 1,000 epochs, three seeds; two minutes), ten (minibatches,
ten seeds and the seconds they take), lengths (whole strings against n), more (the same with more
training, more units, or weights that are pulled to 0; three minutes), control (one unit, a
linear read-out and nearest states, trained and not, 20 seeds), constant (no decay), counter (the
two units set by hand). Without a part: all of them.
"""

import sys
import time

import numpy as np
from claims.frame import cells

from labkit import data
from labkit.data import anbn_floor, anbn_string
from labkit.nets import training
from labkit.reference import (
    backward_batch,
    backward_pass,
    forward_batch,
    forward_pass,
    generate,
    init_rnn,
    run_epoch,
)

WORDS = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
NAMES = {index: word for word, index in WORDS.items()}
NINE = [anbn_string(n) for n in range(1, 10)]
FLOOR = anbn_floor()


def recipe(seeds=(0, 1, 2)):
    """SGD 3e-4, clip 0.25, one sequence at a time, 80 strings, 1,000 epochs."""
    nine = data.one_hot_pairs(NINE, WORDS)
    for seed in seeds:
        rng = np.random.default_rng(seed)
        train_set = data.one_hot_pairs(data.anbn(80, rng=rng), WORDS)
        params, start, clipped = init_rnn(50, 4, rng), time.process_time(), []
        print(f"recipe, seed {seed}: epoch 0: {run_epoch(nine, params)[0]:.5g}")
        for epoch in range(1, 1001):
            _, params = run_epoch(train_set, params, lr=3e-4, max_norm=0.25)
            if epoch in (20, 60) or epoch % 100 == 0:
                loss = run_epoch(nine, params)[0]
                clipped.append(_share_clipped(train_set, params))
                print(f"  {epoch}: {loss:.5g},  # {loss / FLOOR:.3f} x floor", flush=True)
        seconds = time.process_time() - start
        print(f"  {seconds:.0f} s of CPU; share of gradients clipped {min(clipped):.2f} or more")


def _share_clipped(pairs, params):
    norms = []
    for x, y in pairs:
        outputs, states = forward_pass(x, np.zeros((len(params[1]), 1)), params)
        _, grads = backward_pass(x, outputs, states, y, params)
        norms.append(np.sqrt(sum(np.sum(g**2) for g in grads)))
    return np.mean(np.array(norms) > 0.25)


def train(seed, decay=True, hidden_size=50, steps=700, pull=0.0):
    """One run of the lab's minibatch training: (params, seconds of CPU).

    pull: weight decay, the factor of the weights that is added to their gradients.
    """
    rng = np.random.default_rng(seed)
    params = init_rnn(hidden_size, 4, rng)
    kept = training.cosine_decay
    if not decay:
        training.cosine_decay = lambda step, steps, peak: peak
    start = time.process_time()
    try:
        params, _ = training.train_minibatches(
            params, lambda r: training.index_batch(data.anbn(32, rng=r), WORDS),
            forward_batch, pulled(pull), rng, steps=steps, floor=FLOOR,
        )  # fmt: skip
    finally:
        training.cosine_decay = kept
    return params, time.process_time() - start


def pulled(pull):
    """`backward_batch` with B · pull / 2 times the squares of U, V, W added to the loss."""

    def backward(inputs, outputs, hidden_states, targets, mask, params):
        loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
        weights, few = params[:3], len(inputs) * pull
        more = [grad + few * weight for grad, weight in zip(grads, weights, strict=False)]
        return loss + few / 2 * sum(np.sum(w**2) for w in weights), (*more, *grads[3:])

    return backward if pull else backward_batch


def ratio(params):
    """Exact expected loss over the floor."""
    batch = training.index_batch(NINE, WORDS)
    return training.batch_loss(params, batch, forward_batch, backward_batch)[0] / FLOOR


def right(params, n):
    """Whether a^n b is finished exactly."""
    words = generate(["a"] * n + ["b"], params, WORDS, NAMES, 2 * n)
    return words == ["b"] * (n - 1) + ["EOS"]


def ten(seeds=range(20)):
    """Ratio to the floor and seconds, seed by seed."""
    runs = [train(seed) for seed in seeds]
    ratios, seconds = [ratio(p) for p, _ in runs], [s for _, s in runs]
    print("ten: ratios", " ".join(f"{r:.4f}" for r in ratios))
    for many in (10, len(ratios)):
        print(f"  first {many}: {min(ratios[:many]):.4f} to {max(ratios[:many]):.4f}")
    print(f"  CPU seconds a run: {min(seconds):.2f} to {max(seconds):.2f}")
    known = all(right(p, n) for p, _ in runs for n in range(1, 10))
    print(f"  every position that can be known right, n = 1..9: {known}")


def lengths():
    """Share of whole strings right, for two sets of ten seeds."""
    for seeds in (range(10), range(10, 20), range(20, 30)):
        nets = [train(seed)[0] for seed in seeds]
        shares = [np.mean([right(p, n) for p in nets]) for n in range(1, 21)]
        print(
            f"lengths, seeds {seeds}: " + " ".join(f"{n}:{s:.1f}" for n, s in enumerate(shares, 1))
        )


def more():
    """Whole strings past the trained lengths: does anything but other strings help?"""
    for label, how in (
        ("3,000 steps", {"steps": 3000}), ("100 units", {"hidden_size": 100}),
        ("weight decay 1e-4", {"pull": 1e-4}), ("weight decay 1e-3", {"pull": 1e-3}),
    ):  # fmt: skip
        nets = [train(seed, **how)[0] for seed in range(10)]
        shares = [np.mean([right(p, n) for p in nets]) for n in range(1, 16)]
        ratios = [ratio(p) for p in nets]
        print(f"more, {label}: {min(ratios):.4f} to {max(ratios):.4f} x floor; right at "
              + " ".join(f"{n}:{s:.1f}" for n, s in enumerate(shares, 1)), flush=True)  # fmt: skip


def control(seeds=range(20)):
    """The lab's two measures, and a linear read-out of all units, before and after training."""
    lab = cells("05", "train", "control")
    found = {"untrained": [init_rnn(50, 4, np.random.default_rng(seed)) for seed in seeds],
             "trained": [lab["well_trained"](seed)[0] for seed in seeds]}  # fmt: skip
    best = {name: [lab["best_unit"](p) for p in nets] for name, nets in found.items()}
    for name, nets in found.items():
        near = [lab["neighbours"](p) for p in nets]
        read = [read_out(p) for p in nets]
        print(f"control, {name}: " + "; ".join(
            f"{what} {min(v):.2f} to {max(v):.2f}" for what, v in (
                ("best unit", best[name]), ("read-out explains", read), ("neighbours", near))
        ))  # fmt: skip
    ahead = np.sum(np.array(best["untrained"]) > best["trained"])
    print(f"  the untrained unit is ahead in {ahead} of {len(seeds)}")


def read_out(params):
    """The share of the count's variance that a linear function of all units explains, each
    string's by a function that was fitted to the eight others."""
    pairs, errors, counts = data.one_hot_pairs(NINE, WORDS), [], []
    zero = np.zeros((len(params[1]), 1))
    states = [np.array(forward_pass(x, zero, params)[1][1:])[:, :, 0] for x, _ in pairs]
    states = [np.hstack([rows, np.ones((len(rows), 1))]) for rows in states]
    wanted = [np.array([*range(1, n + 1), *range(n - 1, -1, -1)]) for n in range(1, 10)]
    for left_out in range(9):
        others = [i for i in range(9) if i != left_out]
        table, count = (np.concatenate([part[i] for i in others]) for part in (states, wanted))
        fitted = np.linalg.lstsq(table, count, rcond=1e-3)[0]
        errors.append(wanted[left_out] - states[left_out] @ fitted)
        counts.append(wanted[left_out])
    return 1 - np.mean(np.concatenate(errors) ** 2) / np.concatenate(counts).var()


def constant():
    """The same training without decay."""
    ratios = sorted(ratio(train(seed, decay=False)[0]) for seed in range(10))
    print("constant rate: ratios", " ".join(f"{r:.3f}" for r in ratios))


def counter(slope=1e-6):
    """The two units set by hand: the lengths they manage and their loss."""
    U = np.array([[slope, -slope, 0, 0], [-20, 20, 0, 0]])
    V, b_hidden = np.array([[1.0, 0], [0, 0]]), np.zeros((2, 1))
    W = np.array([[0, -40], [0, 0], [-40 / slope, 0], [0, 0]])
    params = (U, V, W, b_hidden, np.array([[np.log(4) - 40], [0], [20], [-80]]))
    print("counter: all right up to 1000:", all(right(params, n) for n in range(1, 1001, 9)))
    first = next(n for n in range(1200, 1500) if not right(params, n))
    print(f"  first failure from n = 1200 on: {first}; loss {ratio(params) * FLOOR:.4f} nats, "
          f"{ratio(params):.4f} x floor")  # fmt: skip


PARTS = (recipe, ten, lengths, more, control, constant, counter)

if __name__ == "__main__":
    for part in sys.argv[1:] or [part.__name__ for part in PARTS]:
        name, _, seed = part.partition(":")
        globals()[name](*([[int(seed)]] if seed else []))
