"""Claims of lab 11: how far back a gradient reaches before training, who recalls, who counts."""

from functools import cache
from statistics import median

import numpy as np

from claims.frame import Claim
from labkit.data import recall_words
from labkit.nets import cells, remembering


@cache
def factor(shift, kind, bias=0.0):
    """The factor of the gradient for each step back at distance 40, median of ten networks."""
    stack = cells.new_stack(kind, 16, len(recall_words()), range(shift, shift + 10), bias)
    norms = remembering.cell_gradient_by_distance(stack, 40, np.random.default_rng(shift))
    return median((norms[:, -1] / norms[:, 0]) ** (1 / (norms.shape[1] - 1)))


@cache
def recalls(shift, kind, distance=20, bias=1.0):
    """How many of ten networks of a kind end within 0.1 nats of the answer at a distance."""
    seeds, rng = range(shift, shift + 10), np.random.default_rng(shift)
    stack, _ = remembering.train_recall(kind, distance, seeds, forget_bias=bias, lr=2e-2)
    return remembering.within(0.0, remembering.answer_loss(stack, distance, rng))


@cache
def longest(shift, kind="LSTM", steps=600):
    """Of ten networks, trained with n up to 30: the last n up to which every string is right."""
    seeds = range(shift, shift + 10)
    stack, _ = remembering.train_counting(kind, 30, seeds, steps=steps)
    return remembering.longest_exact(stack, 120)


CLAIMS = [
    *[
        Claim(
            cell="reach-idea", says=says, low=low, high=high, of="for each step back",
            measure=lambda shift, kind=kind, bias=bias: factor(shift, kind, bias),
        )
        for kind, bias, low, high, says in (
            ("plain", 0.0, 0.84, 0.89, "0.84 to 0.89 for the plain network"),
            ("GRU", 0.0, 0.69, 0.74, "0.69 to 0.74 for it"),
            ("LSTM", 1.0, 0.89, 0.94, "0.89 to 0.94 for the LSTM with a bias of 1"),
            ("LSTM", 3.0, 1.02, 1.06, "1.02 to 1.06 with 3"),
        )
    ],
    Claim(
        cell="recall-see", says="9 or 10 of the GRU's did",
        measure=lambda shift: recalls(shift, "GRU"), low=9, may_miss=1, of="GRUs of ten",
    ),
    Claim(
        cell="recall-see", says="The order held in each of the five",
        measure=lambda shift: recalls(shift, "GRU") > recalls(shift, "plain")
        >= recalls(shift, "LSTM"),
    ),
    Claim(
        cell="bias-idea", says="with 3 every seed knows it at 10",
        measure=lambda shift: recalls(shift, "LSTM", 10, 3.0), low=10, may_miss=1,
        of="LSTMs of ten",
    ),
    Claim(
        cell="bias-idea", says="nearly every one at 20",
        measure=lambda shift: recalls(shift, "LSTM", 20, 3.0), low=8, may_miss=1,
        of="LSTMs of ten",
    ),
    Claim(
        cell="bias-idea", says="with 0 few know it at distance 10 already",
        measure=lambda shift: recalls(shift, "LSTM", 10, 0.0), high=4, of="LSTMs of ten",
    ),
    Claim(
        cell="count-meaning", says="five to ten were right for every $n$ up to 31 or more",
        measure=lambda shift: int(np.sum(longest(shift) > 30)), low=5, high=10,
        of="LSTMs of ten",
    ),
    Claim(
        cell="count-meaning", says="Past 45 came none to three of ten",
        measure=lambda shift: int(np.sum(longest(shift) > 45)), high=3, of="LSTMs of ten",
    ),
    Claim(
        cell="count-meaning", says="The GRUs end at 30 to 33",
        measure=lambda shift: max(longest(shift, "GRU", 2400)), low=30, high=36, of="the farthest",
    ),
    Claim(
        cell="count-meaning", says="Of the LSTMs six pass 45",
        measure=lambda shift: int(np.sum(longest(shift, "LSTM", 2400) > 45)), low=3,
        of="LSTMs of ten",
    ),
]  # fmt: skip
