"""Measures every number that lab 03 states. Run: python benchmarks/03_forward.py

Ranges are over seeds of init_rnn. Nothing here is timed; it takes some ten seconds.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from labkit import data, plots
from labkit.reference import encode, forward_pass, init_rnn, one_hot_encode_sequence, softmax

WORD_TO_IDX = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
H, C = 50, 4


def main():
    """Print one line for each claim."""
    print(f"ln of the largest float64: {np.log(np.finfo(float).max):.2f}")
    print("softmax of (2, 1, 0, -1):", np.round(softmax(np.array([2.0, 1, 0, -1])), 4))
    _geometry()
    _probabilities()
    _norms()
    _counting()


def _spread(values):
    return f"{min(values):.4g} to {max(values):.4g}, median {np.median(values):.4g}"


def _draws(many):
    return [init_rnn(H, C, np.random.default_rng(seed)) for seed in range(many)]


def _geometry():
    errors = [np.abs(U.T @ U - np.eye(C)).max() for U, *_ in _draws(100)]
    gaussian = []
    for seed in range(100):
        matrix = np.random.default_rng(seed).normal(size=(3, 5))
        gram = matrix @ matrix.T
        gaussian.append(np.abs(gram - np.diag(np.diag(gram))).max())
    print("U^T U - I, largest entry, 100 seeds:", _spread(errors))
    print("rows of a Gaussian (3, 5), largest product of two:", _spread(gaussian))


def _probabilities():
    inputs = one_hot_encode_sequence(encode(data.anbn_string(3)[:-1], WORD_TO_IDX), C)
    outputs = [
        np.array(forward_pass(inputs, np.zeros((H, 1)), params)[0]) for params in _draws(1000)
    ]
    print("untrained probabilities on aaabbb, smallest:", _spread([o.min() for o in outputs]))
    print("untrained probabilities on aaabbb, largest:", _spread([o.max() for o in outputs]))


def _norms():
    kinds = {
        "orthogonal": None,
        "Gaussian, sd 1": 1.0,
        "Gaussian, sd 1/sqrt(H)": H**-0.5,
        "Gaussian, sd 0.1": 0.1,
    }
    for label, sd in kinds.items():
        ends = [_norm_after(30, sd, seed) for seed in range(200)]
        print(f"|h| after 30 silent steps from 1, {label}, 200 seeds:", _spread(ends))


def _norm_after(steps, sd, seed):
    rng = np.random.default_rng(seed)
    U, V, W, b_hidden, b_out = init_rnn(H, C, rng)
    V = V if sd is None else rng.normal(scale=sd, size=(H, H))
    start = rng.normal(size=(H, 1))
    silence = np.zeros((steps, C, 1))
    params = (U, V, W, b_hidden, b_out)
    return np.linalg.norm(forward_pass(silence, start / np.linalg.norm(start), params)[1][-1])


def _counting():
    best, middle, by_hand, longer = [], [], [], []
    for U, V, W, b_hidden, b_out in _draws(50):
        params = (U, V, W, b_hidden, b_out)
        found = plots.counting_units(forward_pass, params, WORD_TO_IDX).data["correlations"]
        best.append(np.abs(found).max())
        middle.append(np.median(np.abs(found)))
        U[0], V[0] = (0.05, -0.05, 0, 0), 0
        V[0, 0] = 1
        picture = plots.counting_units(forward_pass, params, WORD_TO_IDX)
        by_hand.append(abs(picture.data["correlations"][0]))
        picture = plots.counting_units(forward_pass, params, WORD_TO_IDX, lengths=(40,))
        longer.append(abs(picture.data["correlations"][0]))
    print("untrained, best |r| of 50 units, 50 seeds:", _spread(best))
    print("untrained, median |r|, 50 seeds:", _spread(middle))
    print("unit set by hand, |r|:", _spread(by_hand), "; at n = 40:", _spread(longer))


if __name__ == "__main__":
    main()
