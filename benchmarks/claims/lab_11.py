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
    *[
        Claim(
            cell="recall-see", says=says, low=low, high=high, of=f"{kind}s of ten",
            measure=lambda shift, kind=kind: recalls(shift, kind),
        )
        for kind, low, high, says in (
            ("GRU", 9, 10, "9 or 10 of the GRU's did"),
            ("plain", 1, 6, "1 to 6 of the plain network's"),
            ("LSTM", 0, 2, "0 to 2 of the LSTM's"),
        )
    ],
    Claim(
        cell="recall-see", says="The GRU led in each of the ten",
        measure=lambda shift: recalls(shift, "GRU")
        > max(recalls(shift, "plain"), recalls(shift, "LSTM")),
    ),
    *[
        Claim(
            cell="bias-idea", says=says, low=low, high=high, of="LSTMs of ten",
            measure=lambda shift, d=distance, b=bias: recalls(shift, "LSTM", d, b),
        )
        for distance, bias, low, high, says in (
            (10, 0.0, 0, 4, "With a bias of 0 none to four at 10"),
            (20, 0.0, 0, 0, "and none at 20"),
            (10, 3.0, 10, 10, "with 3 all ten at 10"),
            (20, 3.0, 8, 10, "eight to ten at 20 (five draws of ten)"),
        )
    ],
    *[
        Claim(
            cell=cell, says=says, low=low, high=high, of="of ten, at 40",
            measure=lambda shift, k=kind, b=bias: recalls(shift, k, 40, b),
        )
        for cell, kind, bias, low, high, says in (
            ("recall-see", "GRU", 1.0, 6, 9, "six to nine of ten GRUs know the key"),
            ("recall-see", "plain", 1.0, 0, 1, "of the plain networks at most one"),
            ("recall-see", "LSTM", 1.0, 0, 0, "of the LSTMs none (six draws)"),
            ("bias-idea", "LSTM", 3.0, 0, 4, "At 40 a bias of 3 brings none to four of ten"),
            ("bias-idea", "LSTM", 5.0, 2, 6, "one of 5 two to six"),
            ("bias-meaning", "GRU", 1.0, 6, 9, "six to nine of ten seeds learned all the same"),
        )
    ],
    Claim(
        cell="bias-meaning", says="the smallest of all before training, below $10^{-5}$",
        measure=lambda shift: at_key(shift, "GRU"), high=1e-5, of="median of ten",
    ),
    *[
        Claim(
            cell="own", says=says, low=low, high=high, of="of ten",
            measure=lambda shift, size=size: recalls(shift, "plain", size=size),
        )
        for size, low, high, says in (
            (37, 2, 5, "2 to 5 ended below 0.1 nats"), (16, 1, 6, "1 to 6 with 16 units"),
        )
    ],
    *[
        Claim(
            cell="practice", says=says, low=low, high=high, of="steps",
            measure=lambda shift, kind=kind: cut(shift, kind),
        )
        for kind, low, high, says in (
            ("GRU", 6, 11, "6 to 11 of 400 steps of a GRU"),
            ("LSTM", 8.5, 16.5, "9 to 16 of an LSTM"),
            ("plain", 96.5, 110.5, "97 to 110 of a plain network (means over five draws of ten)"),
        )
    ],
    Claim(
        cell="practice", says="in section 8 on nearly every step",
        measure=lambda shift: counted(shift, "LSTM", 600)[2].mean(), low=570, of="of 600 steps",
    ),
    Claim(
        cell="count-idea", says="(six draws of ten: 3.46 to 3.88)",
        measure=lambda shift: counted(shift, "LSTM", 600)[1].min(), low=3.455, of="nats at least",
    ),
    Claim(
        cell="count-idea", says="(six draws of ten: 3.46 to 3.88)",
        measure=lambda shift: counted(shift, "LSTM", 600)[1].max(), high=3.885, of="nats at most",
    ),
    Claim(
        cell="count-meaning", says="five to ten were right for every $n$ up to 31 or more",
        measure=lambda shift: int(np.sum(longest(shift) > 30)), low=5, high=10,
        of="LSTMs of ten",
    ),
    Claim(
        cell="count-meaning", says="Past 45 came none to four of ten",
        measure=lambda shift: int(np.sum(longest(shift) > 45)), high=4, of="LSTMs of ten",
    ),
    Claim(
        cell="count-meaning", says="they pay 3.8 to 4.4 nats",
        measure=lambda shift: all(3.75 <= loss <= 4.45 for loss in counted(shift, "GRU", 600)[1]),
    ),
    Claim(
        cell="count-meaning", says="at the floor, 3.40 to 3.48",
        measure=lambda shift: all(
            3.395 <= loss <= 3.485
            for kind in ("GRU", "LSTM") for loss in counted(shift, kind, 2400)[1]
        ),
    ),
    Claim(
        cell="count-meaning", says="The GRUs end at 30 to 36",
        measure=lambda shift: all(30 <= n <= 36 for n in longest(shift, "GRU", 2400)),
    ),
    Claim(
        cell="count-meaning", says="In other draws one to six of ten pass 45",
        measure=lambda shift: int(np.sum(longest(shift, "LSTM", 2400) > 45)), low=1, high=6,
        of="LSTMs of ten",
    ),
]  # fmt: skip
