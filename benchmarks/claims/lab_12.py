"""Claims of lab 12: how near a block and a recurrent network come to the exact predictions; how
far a gradient reaches, and who recalls a word from far away."""

from functools import cache

import numpy as np

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


@cache
def far(shift):
    """The notebook's cells on `recall`, other words and other seeds."""
    trained = "recall-train", "recall-shares"
    return cells("12", "pieces", "recall-data", "reach", *trained, shift=shift)


def a_step_back(shift, kind):
    """The factor of the gradient for each step back, fitted to all words but `?` itself."""
    scope = far(shift)
    layer = scope["LAYERS"].get(kind)
    norms = scope["reach_of"](layer, 0) if layer else scope["reach_of_block"](0)
    before = norms[: scope["to_answer"]]
    back = np.arange(len(before))[::-1]
    return float(np.exp(np.polyfit(back, np.log(before), 1)[0]))


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
    *(
        Claim(
            cell="reach-meaning", says=says, of="for each step back",
            measure=lambda shift, kind=kind: a_step_back(shift, kind), low=low, high=high,
        )
        for kind, says, low, high in (
            ("plain", "One step back multiplies the plain network's gradient by 0.41 to 0.65",
             0.405, 0.65),
            ("GRU", "the GRU's by 0.64 to 0.75", 0.64, 0.75),
            ("LSTM", "the LSTM's by 0.62 to 0.69", 0.62, 0.69),
            ("attention", "For attention the factor is 0.99 to 1.01", 0.99, 1.012),
        )
    ),
    Claim(
        cell="recall-train-idea", says="the block was right on all of 200 with four",
        measure=lambda shift: min(far(shift)["looks"]), low=0.99, may_miss=2, of="of the answers",
    ),
    Claim(
        cell="recall-train-idea", says="The plain network stayed at 6 to 19 %",
        measure=lambda shift: max(far(shift)["plain"]), high=0.22, of="of the answers",
    ),
    Claim(
        cell="recall-train-idea", says="was right on 95 to 100 % with every seed",
        measure=lambda shift: min(far(shift)["opened"]), low=0.94, of="of the answers",
    ),
]  # fmt: skip
