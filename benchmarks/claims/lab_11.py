"""Claims of lab 11: how far back a gradient reaches before training, who recalls, who counts."""

from functools import cache
from statistics import median

import numpy as np

from claims.clips import clipped_steps
from claims.frame import Claim
from labkit.data import recall_words
from labkit.nets import cells, remembering


@cache
def factor(shift, kind, bias=0.0):
    """The factor of the gradient for each step back at distance 40, median of ten networks."""
    stack = cells.new_stack(kind, 16, len(recall_words()), range(shift, shift + 10), bias)
    norms = remembering.cell_gradient_by_distance(stack, 40, np.random.default_rng(shift))
    return median((norms[:, -1] / norms[:, 0]) ** (1 / (norms.shape[1] - 1)))


def at_key(shift, kind):
    """The gradient at the key of distance 40, median of ten untrained networks."""
    stack = cells.new_stack(kind, 16, len(recall_words()), range(shift, shift + 10), 1.0)
    rng = np.random.default_rng(shift)
    return median(remembering.cell_gradient_by_distance(stack, 40, rng)[:, -1])


@cache
def trained(shift, kind, distance, bias, size):
    """Of ten networks that are trained on recall: nats for the answer, and clipped steps."""
    seeds, how = range(shift, shift + 10), {"forget_bias": bias, "hidden_size": size, "lr": 2e-2}
    with clipped_steps(apart=True) as acted:
        stack, _ = remembering.train_recall(kind, distance, seeds, **how)
    losses = remembering.answer_loss(stack, distance, np.random.default_rng(shift))
    return losses, np.sum(acted, axis=0)


def recalls(shift, kind, distance=20, bias=1.0, size=16):
    """How many of ten networks of a kind end within 0.1 nats of the answer at a distance."""
    return remembering.within(0.0, trained(shift, kind, distance, bias, size)[0])


def cut(shift, kind, distance=20, bias=1.0):
    """At how many of 400 steps the clip acts on a network, the mean of ten."""
    return float(trained(shift, kind, distance, bias, 16)[1].mean())


@cache
def counted(shift, kind, steps):
    """Of ten networks, trained with n up to 30: the last n up to which every string is right,
    the loss of the last 50 batches, and at how many steps the clip acts."""
    with clipped_steps(apart=True) as acted:
        stack, losses = remembering.train_counting(kind, 30, range(shift, shift + 10), steps=steps)
    longest = remembering.longest_exact(stack, 120)
    return longest, losses[-50:].mean(axis=0), np.sum(acted, axis=0)


def longest(shift, kind="LSTM", steps=600):
    return counted(shift, kind, steps)[0]


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
