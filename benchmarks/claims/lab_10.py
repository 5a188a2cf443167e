"""Claims of lab 10: levels, training beside the baseline, the source's recipe, two programs."""

from functools import cache

import numpy as np

from claims.frame import Claim, cells

NEEDED = ("show", "levels", "indices", "untrained", "untrained-loss", "torch-setup", "measured",
          "train", "recipe", "two-programs")  # fmt: skip


@cache
def lab(shift):
    """The notebook's cells, with all of its seeds moved; `data`'s too."""
    return cells("10", *NEEDED, shift=shift)


def on_test(shift, name, **how):
    """Per cent of the test set's tags that a network trained by that function has right."""
    scope = lab(shift)
    return 100 * scope["tagger_accuracy"](scope["test_set"], scope[name](**how)[0])


def zigzag(shift, name):
    """The largest change of dev accuracy from one of the last five epochs to the next, points."""
    return 100 * np.abs(np.diff(lab(shift)[name]()[1][-5:])).max()


CLAIMS = [
    Claim(
        cell="levels-idea", says="(90.7 to 91.4 % over ten seeds)",
        measure=lambda shift: 100 * lab(shift)["levels"]()["most frequent tag"],
        low=90.7, high=91.4, of="%",
    ),
    Claim(
        cell="train-see", says="On the test set ten seeds reached 98.1 to 98.6 %",
        measure=lambda shift: on_test(shift, "trained"), low=98.1, high=98.6, of="%",
    ),
    Claim(
        cell="train-see", says="The network without memory ends at the level of the baseline",
        measure=lambda shift: on_test(shift, "trained", memory=False)
        - 100 * lab(shift)["levels"]()["most frequent tag"],
        low=-0.5, high=0.1, of="points above the baseline",
    ),
    Claim(
        cell="recipe-idea", says="the falling rate was ahead by 0.1 to 0.4 points",
        measure=lambda shift: on_test(shift, "trained") - on_test(shift, "by_the_source"),
        low=0.05, high=0.45, of="points",
    ),
    Claim(
        cell="recipe-idea", says="jumped one to three and a half times as far",
        measure=lambda shift: zigzag(shift, "by_the_source") / max(zigzag(shift, "trained"), 1e-9),
        low=1, high=3.6, of="times the jump of the falling rate",
    ),
    Claim(
        cell="two-programs-idea", says="The accuracies agree",
        measure=lambda shift: all(ours == theirs for ours, theirs in lab(shift)["accuracies"]),
    ),
    Claim(
        cell="two-programs-idea", says="three to five times as long",
        measure=lambda shift: np.median([b / a for a, b in lab(shift)["spent"]]),
        low=2.8, high=5.5, of="times as long",
    ),
]  # fmt: skip
