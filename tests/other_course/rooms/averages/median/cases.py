"""The cases of median, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number


def cases(rng):
    """Odd and even counts, one number, and an outlier."""
    return [
        Case("five numbers", rng.permutation(rng.normal(size=5))),
        Case("six numbers", rng.permutation(np.arange(6) ** 2 + rng.normal(0.0, 0.1, size=6))),
        Case("one number", rng.normal(size=1)),
        Case("an outlier of 1000", rng.permutation([1.0, 2.5, 4.0, 1000.0])),
    ]


RETURNS = Number("median")
