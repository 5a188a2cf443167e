"""Claims of lab 05: the published recipe, minibatches, whole strings, what tells a trained network,
clipping, stopping early on few strings."""

from functools import cache

import numpy as np

from claims.frame import Claim, cells

NEEDED = ("train", "clipping", "whole-strings", "control", "stop", "few")
TEN = range(10)


@cache
def lab(shift):
    """The notebook's own functions, with all of its seeds moved."""
    return cells("05", *NEEDED, shift=shift)


@cache
def networks(shift):
    """Ten untrained networks, and what training made of them."""
    scope = lab(shift)
    drawn = [np.random.default_rng(shift + seed) for seed in TEN]
    return ([scope["init_rnn"](50, len(scope["word_to_idx"]), rng) for rng in drawn],
            [scope["well_trained"](seed)[0] for seed in TEN])  # fmt: skip


def measured(shift, what):
    """By "best_unit" or "neighbours", a number for each: the untrained ones, the trained ones."""
    return [np.array([lab(shift)[what](p) for p in nets]) for nets in networks(shift)]


def after_200_epochs(shift):
    """The expected loss of the published recipe, in nats."""
    return cells("05", "recipe", shift=shift)["slow"][200]


def stopped_and_end(shift):
    """Exact expected losses over the floor: where the rule stops, and at the end."""
    scope = lab(shift)
    looks = scope["trained_on_few"](0)
    return scope["when_stopped"](looks)[2] / scope["floor"], looks[-1][2] / scope["floor"]


CLAIMS = [
    Claim(
        cell="recipe-see", says="(other seeds: 6.7 to 8.3)",
        measure=after_200_epochs, low=6.7, high=8.3, of="nats",
    ),
    Claim(
        cell="train-see", says="At most 1.005 times, with each of ten seeds",
        measure=lambda shift: max(map(lab(shift)["expected_loss"], networks(shift)[1]))
        / lab(shift)["floor"],
        low=1, high=1.005, of="× the floor",
    ),
    Claim(
        cell="lengths-see", says="100 % up to 9",
        measure=lambda shift: all(lab(shift)["share_right"](TEN, n) == 1 for n in range(1, 10)),
    ),
    Claim(
        cell="lengths-see", says="0 to 40 % at 10",
        measure=lambda shift: lab(shift)["share_right"](TEN, 10), high=0.4,
    ),
    Claim(
        cell="lengths-see", says="and 0 % from 11 on",
        measure=lambda shift: all(lab(shift)["share_right"](TEN, n) == 0 for n in range(11, 21)),
    ),
    Claim(
        cell="control-idea", says="The best unit has 0.81 to 0.90 trained",
        measure=lambda shift: np.median(measured(shift, "best_unit")[1]), low=0.81, high=0.90,
    ),
    Claim(
        cell="control-idea", says="in other draws in up to 2 of ten",
        measure=lambda shift: int(np.sum(np.greater(*measured(shift, "best_unit")))),
        low=0, high=2, of="of ten pairs",
    ),
    Claim(
        cell="control-see", says="every trained network beats every untrained one",
        measure=lambda shift: max(measured(shift, "neighbours")[0])
        < min(measured(shift, "neighbours")[1]),
    ),
    Claim(
        cell="control-idea", says="right in 57 to 82 % of the places",
        measure=lambda shift: np.median(measured(shift, "neighbours")[1]), low=0.57, high=0.82,
    ),
    Claim(
        cell="control-idea", says="and untrained in 2 %",
        measure=lambda shift: max(measured(shift, "neighbours")[0]), high=0.03,
    ),
    Claim(
        cell="clipping-idea",
        says="at 0.05 free steps end at 1.02 to 1.11",
        measure=lambda shift: lab(shift)["plain_steps"](0.05, None),
        low=1.0, high=1.12, of="× the floor",
    ),
    Claim(
        cell="clipping-idea",
        says="clipped ones at 1.40 to 1.67",
        measure=lambda shift: lab(shift)["plain_steps"](0.05, 1.0),
        low=1.39, high=1.68, of="× the floor",
    ),
    Claim(
        cell="clipping-idea",
        says="at 0.2 clipped ones at 1.06 to 1.21",
        measure=lambda shift: lab(shift)["plain_steps"](0.2, 1.0),
        low=1.0, high=1.22, of="× the floor",
    ),
    Claim(
        cell="clipping-idea",
        says="free ones at 4 to 103",
        measure=lambda shift: lab(shift)["plain_steps"](0.2, None),
        low=4.0, high=103, of="× the floor",
    ),
    Claim(
        cell="few-predict", says="1.2 to 4.9 at the end",
        measure=lambda shift: stopped_and_end(shift)[1], low=1.2, high=4.9, of="× the floor",
    ),
    Claim(
        cell="few-predict", says="each better stopped",
        measure=lambda shift: stopped_and_end(shift)[0] < stopped_and_end(shift)[1],
    ),
    Claim(
        cell="few-see", says="the other goes on falling, in most runs below the floor even",
        measure=lambda shift: lab(shift)["trained_on_few"](0)[-1][0] / lab(shift)["floor"],
        high=1, may_miss=1, of="× the floor in training",
    ),
]  # fmt: skip
