"""Every number that lab 05 claims, measured: python benchmarks/05_training.py [PART ...]

Parts: recipe (the published recipe, 1,000 epochs, three seeds; two minutes), ten (minibatches,
ten seeds and the seconds they take), lengths (whole strings against n), constant (no decay),
counter (the two units set by hand). Without a part: all of them.
"""

import sys
import time

import numpy as np

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
            if epoch in (20, 100) or epoch % 100 == 0:
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


def train(seed, decay=True):
    """One run of the lab's minibatch training: (params, seconds of CPU)."""
    rng = np.random.default_rng(seed)
    params = init_rnn(50, 4, rng)
    kept = training.cosine_decay
    if not decay:
        training.cosine_decay = lambda step, steps, peak: peak
    start = time.process_time()
    try:
        params, _ = training.train_minibatches(
            params, lambda r: training.index_batch(data.anbn(32, rng=r), WORDS),
            forward_batch, backward_batch, rng, floor=FLOOR,
        )  # fmt: skip
    finally:
        training.cosine_decay = kept
    return params, time.process_time() - start


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


if __name__ == "__main__":
    for part in sys.argv[1:] or ("recipe", "ten", "lengths", "constant", "counter"):
        name, _, seed = part.partition(":")
        globals()[name](*([[int(seed)]] if seed else []))
