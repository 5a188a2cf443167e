"""Claims of lab 11: how far back a gradient reaches before training, and who recalls at 20."""

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
def recalls(shift, kind):
    """How many of ten networks of a kind end within 0.1 nats of the answer at distance 20."""
    seeds = range(shift, shift + 10)
    stack, _ = remembering.train_recall(kind, 20, seeds, lr=2e-2)
    return remembering.within(0.0, remembering.answer_loss(stack, 20, np.random.default_rng(shift)))


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
]  # fmt: skip
