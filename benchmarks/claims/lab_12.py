"""Claims of lab 12: how near a block and a recurrent network come to the exact predictions."""

from functools import cache

from claims.frame import Claim, cells


@cache
def lab(shift):
    """The notebook's cells, other words held out and other seeds."""
    return cells("12", "pieces", "hmm-data", "hmm-train", shift=shift)


@cache
def ratio(shift, trained, seed=0):
    """The loss of a trained network over the floor, from its divergence on held-out words."""
    scope = lab(shift)
    return 1 + float(scope["divergence"](scope[trained](seed)[0])) / scope["floor"]


CLAIMS = [
    Claim(
        cell="hmm-see", says="the block ended at 1.004 to 1.008 times the floor",
        # Two of each shift: the ten seeds of the text, of which the notebook trains three.
        measure=lambda shift: max(ratio(shift, "trained_block", seed) for seed in (0, 1)),
        low=1, high=1.01, of="× the floor",
    ),
    Claim(
        cell="hmm-see", says="the recurrent network at 1.002 to 1.004",
        measure=lambda shift: ratio(shift, "trained_recurrent") < ratio(shift, "trained_block"),
    ),
]  # fmt: skip
