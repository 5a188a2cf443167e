"""Claims of lab 05: the published recipe, minibatches, whole strings, what tells a trained network,
clipping, stopping early on few strings."""

import importlib
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


@cache
def widget_units(shift, n):
    """What the lab's widget shows of each trained network's first unit: |correlation| at n."""
    scope, found = lab(shift), []
    for params in networks(shift)[1]:
        shown = scope["widgets"].counting_units(scope["forward_pass"], params, scope["word_to_idx"])
        shown.controls["n"].value = n
        found.append(abs(shown.data["correlation"]))
    return found


def after_60_epochs(shift):
    """The expected loss of the published recipe, in nats."""
    return cells("05", "recipe", shift=shift)["slow"][60]


@cache
def stopped_and_end(shift):
    """Exact expected losses over the floor: where the rule stops, and at the end."""
    scope = lab(shift)
    looks = scope["trained_on_few"](0)
    return scope["when_stopped"](looks)[2] / scope["floor"], looks[-1][2] / scope["floor"]


def read_out(shift, which):
    """What a linear read-out explains of the count: of ten untrained networks 0, or trained 1."""
    measure = importlib.import_module("05_training").read_out  # a name that `import` cannot say
    return [measure(params) for params in networks(shift)[which]]


@cache
def constant_rate(shift):
    """The expected loss over the floor, trained as `well_trained` without the decay."""
    bench = importlib.import_module("05_training")
    return bench.ratio(bench.train(shift, decay=False)[0])


@cache
def long_run(shift):
    """The expected loss over the floor after 500, 1,000 and 1,500 steps, as the widget trains."""
    scope, rng, found = lab(shift), np.random.default_rng(shift), []
    training, words = scope["training"], scope["word_to_idx"]
    walk = training.walk_minibatches(
        scope["first_params"], lambda r: training.index_batch(scope["data"].anbn(32, rng=r), words),
        scope["forward_batch"], scope["backward_batch"], rng, 1500, 1e-2, 1.0,
    )  # fmt: skip
    for step, (*_, params) in enumerate(walk, 1):
        if step % 500 == 0:
            found.append(scope["expected_loss"](params) / scope["floor"])
    return found


CLAIMS = [
    *(
        Claim(
            cell="training-widget-idea", says=says,
            measure=lambda shift, place=place: long_run(shift)[place], low=low, high=high,
            of="× the floor",
        )
        for place, says, low, high in (
            (0, "At step 500 it is 1.005 to 1.09", 1.0045, 1.095),
            (1, "at 1,000 1.001 to 1.022", 1.0005, 1.0225),
            (2, "at the end 1.0004 to 1.0011", 1.00035, 1.00115),
        )
    ),
    Claim(
        cell="train-see", says="44 of 45 seeds ended at 1.004 to 1.051, and one at 1.44",
        measure=constant_rate, low=1.004, high=1.051, may_miss=1, of="× the floor",
    ),
    Claim(
        cell="own-questions", says="1.004 to 1.051 times the floor for 44 of 45 seeds, and 1.44",
        measure=constant_rate, low=1.004, high=1.051, may_miss=1, of="× the floor",
    ),
    Claim(
        cell="control-meaning", says="explains 89 % or more of it *before* training",
        measure=lambda shift: min(read_out(shift, 0)), low=0.89,
    ),
    Claim(
        cell="control-meaning", says="and after it, in the worst of ten networks, less",
        measure=lambda shift: min(read_out(shift, 1)) < min(read_out(shift, 0)),
    ),
    Claim(
        cell="recipe-see", says="(other seeds: 9.4 to 11.4)",
        measure=after_60_epochs, low=9.4, high=11.4, of="nats",
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
    *(
        Claim(
            cell="control-idea", says=says, low=low, high=high, of=f"the {name} of ten",
            measure=lambda shift, k=which, end=end: end(measured(shift, "best_unit")[k]),
        )
        for which, says, low, high in (
            (1, "The best unit has 0.77 to 0.90 trained", 0.765, 0.905),
            (0, "0.55 to 0.91 untrained", 0.545, 0.915),
        )
        for end, name in ((min, "least"), (max, "largest"))
    ),
    *(
        Claim(
            cell="units-widget-idea", says=says, low=low, high=high, of=f"the {name} of ten",
            measure=lambda shift, n=n, end=end: end(widget_units(shift, n)),
        )
        for n, says, low, high in (
            (9, "0.78 to 0.95 in absolute value", 0.775, 0.955),
            (20, "at 20 the correlation is 0.47 to 0.67", 0.465, 0.675),
        )
        for end, name in ((min, "least"), (max, "largest"))
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
        measure=lambda shift: min(measured(shift, "neighbours")[1]), low=0.565, high=0.82,
    ),
    Claim(
        cell="control-idea", says="and untrained in 2 %",
        measure=lambda shift: max(measured(shift, "neighbours")[0]), high=0.03,
    ),
    Claim(
        cell="clipping-idea",
        says="at 0.05 free steps end at 1.02 to 1.11",
        measure=lambda shift: lab(shift)["plain_steps"](0.05, None),
        low=1.015, high=1.11, of="× the floor",
    ),
    Claim(
        cell="clipping-idea",
        says="clipped ones at 1.34 to 1.70",
        measure=lambda shift: lab(shift)["plain_steps"](0.05, 1.0),
        low=1.33, high=1.70, of="× the floor",
    ),
    Claim(
        cell="clipping-idea",
        says="at 0.2 clipped ones at 1.03 to 1.35",
        measure=lambda shift: lab(shift)["plain_steps"](0.2, 1.0),
        low=1.03, high=1.35, of="× the floor",
    ),
    Claim(
        cell="clipping-idea",
        says="free ones above 3",
        measure=lambda shift: lab(shift)["plain_steps"](0.2, None),
        low=3.0, may_miss=1, of="× the floor",
    ),
    Claim(
        cell="few-predict", says="1.2 to 4.9 at the end",
        measure=lambda shift: stopped_and_end(shift)[1], low=1.2, high=4.9, of="× the floor",
    ),
    Claim(
        cell="few-predict", says="1.2 to 2.4 where it stops",
        measure=lambda shift: stopped_and_end(shift)[0], low=1.15, high=2.45, of="× the floor",
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
