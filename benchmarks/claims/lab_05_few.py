"""Claims of lab 05: stopping early on few strings."""

from functools import cache

from claims.frame import Claim, cells

FEW = ("stop", "generate", "train", "few")


@cache
def lab(shift):
    """The notebook's cells that early stopping needs."""
    return cells("05", *FEW, shift=shift)


def stopped_and_end(shift):
    """Exact expected losses over the floor: where the rule stops, and at the end."""
    scope = lab(shift)
    looks = scope["trained_on_few"](0)
    return scope["when_stopped"](looks)[2] / scope["floor"], looks[-1][2] / scope["floor"]


CLAIMS = [
    Claim(
        cell="few-predict", says="1.5 to 4.8 at the end",
        measure=lambda shift: stopped_and_end(shift)[1], low=1.3, high=6, of="× the floor",
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
