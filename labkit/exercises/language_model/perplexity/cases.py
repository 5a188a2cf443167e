"""The cases of perplexity, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number


def cases(rng):
    """Batches of one size, then of several; certainty, and a guess among all."""

    def draw(*counts, low=0.3, high=2.5):
        return [float(n * rng.uniform(low, high)) for n in counts], list(counts)

    losses, counts = draw(6, 31, 15)
    small = rng.integers(1, 3, size=120)  # of one token or two
    losses_of_small = small * rng.uniform(0.3, 2.5, size=120)
    losses_of_small[-1], small[-1] = losses_of_small[0], small[0]
    guessed, certain = rng.integers(2, 40, size=3).tolist(), rng.integers(2, 40, size=2).tolist()
    return [
        Case("a single batch", *draw(12)),
        Case("two batches of one size", *draw(10, 10)),
        Case("batches of different sizes", *draw(4, 28, 11)),
        Case("a large batch and a small one", *draw(600, 20, low=1.3, high=2.0)),
        Case("arrays for lists", np.array(losses), np.array(counts)),
        Case("losses that happen to be whole numbers", [7, 22, 5], [9, 13, 8]),
        Case("tokens that were guessed among 27", [n * np.log(27.0) for n in guessed], guessed),
        Case("tokens that were certain", [0.0, 0.0], certain),
        Case("one batch that was certain among others", [losses[0], 0.0, losses[2]], counts),
        Case("two batches of one loss", [losses[1], losses[1]], counts[1:]),
        Case("losses of 30 nats a token", *draw(3, 5, low=29.5, high=30.5)),
        Case("120 batches, many of one token",
             losses_of_small.tolist(), small.tolist()),
    ]  # fmt: skip


RETURNS = Number("perplexity", rtol=1e-7)

PROMISES = {"1 or more": ("tokens that were certain", "120 batches, many of one token")}
