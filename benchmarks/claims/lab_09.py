"""Claims of lab 09."""

from functools import cache

from claims.frame import Claim, cells
from labkit.data import english


@cache
def trained(shift):
    """The notebook's model: its held-out loss over the floor, and the share of tests right."""
    scope = cells("09", "corpus", "train", shift=shift)
    tests = english.toy_english_agreement(1000, scope["np"].random.default_rng(shift + 2))
    right = sum(bool(scope["prefers_right"](*test)) for test in tests)
    return scope["held_out_loss"] / scope["floor"], right / len(tests)


CLAIMS = [
    Claim(
        cell="agreement-see",
        says="a held-out loss of 1.02 to 1.06 times the floor",
        measure=lambda shift: trained(shift)[0],
        low=1.0, high=1.06, of="× the floor",
    ),
    Claim(
        cell="agreement-see",
        says="an agreement of 100 %",
        measure=lambda shift: trained(shift)[1],
        low=0.995,
    ),
]  # fmt: skip
