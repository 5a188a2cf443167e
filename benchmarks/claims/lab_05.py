"""Claims of lab 05: clipping, what tells a trained network, stopping early on few strings."""

from functools import cache

from claims.frame import Claim, cells

NEEDED = ("train", "clipping", "control", "stop", "generate", "few")


@cache
def lab(shift):
    """The notebook's own functions, with all of its seeds moved."""
    return cells("05", *NEEDED, shift=shift)


@cache
def networks(shift):
    """An untrained network, and what training made of it."""
    scope = lab(shift)
    rng = scope["np"].random.default_rng(shift)
    return scope["init_rnn"](50, len(scope["word_to_idx"]), rng), scope["well_trained"](0)[0]


def stopped_and_end(shift):
    """Exact expected losses over the floor: where the rule stops, and at the end."""
    scope = lab(shift)
    looks = scope["trained_on_few"](0)
    return scope["when_stopped"](looks)[2] / scope["floor"], looks[-1][2] / scope["floor"]


CLAIMS = [
    Claim(
        cell="control-idea",
        says="right in 57 to 82 % of the places",
        measure=lambda shift: lab(shift)["neighbours"](networks(shift)[1]),
        low=0.57, high=0.82,
    ),
    Claim(
        cell="control-idea",
        says="and untrained in 2 %",
        measure=lambda shift: lab(shift)["neighbours"](networks(shift)[0]),
        high=0.03,
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
        says="free ones at 7 to 103",
        measure=lambda shift: lab(shift)["plain_steps"](0.2, None),
        low=2.0, of="× the floor",
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
        cell="few-see", says="the other goes on falling, below the floor even",
        measure=lambda shift: lab(shift)["trained_on_few"](0)[-1][0] / lab(shift)["floor"],
        high=1, of="× the floor in training",
    ),
]  # fmt: skip
