"""The cases of layer_norm, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.exercises.attention._common import uneven


def cases(rng):
    """One vector, then leading axes that all differ; a large eps; vectors without any spread."""

    def draw(*shape):
        return uneven(rng, *shape), rng.normal(size=shape[-1]), rng.normal(size=shape[-1])

    size = 5
    still = np.full((3, size), 2.5)
    faint = 1e-3 * rng.normal(size=(2, 4))
    return [
        Case("a single vector (D,)", *draw(6)),
        Case("gain 1 and bias 0", uneven(rng, 3, 5), np.ones(5), np.zeros(5)),
        Case("four vectors", *draw(4, 3)),
        Case("shape (B, T, D)", *draw(2, 3, 5)),
        Case("as many vectors as entries", *draw(4, 4)),
        Case("four axes", *draw(2, 3, 4, 5)),
        Case("eps=0.3", *draw(3, 4), 0.3),
        Case("vectors of small spread", faint, *draw(4)[1:]),
        Case("vectors without any spread", still, *draw(size)[1:]),
        Case("vectors of one entry", *draw(3, 1)),
    ]


RETURNS = Array("y", rtol=1e-8)

PROMISES = {
    "any leading axes, or none": ("a single vector (D,)", "shape (B, T, D)", "four axes"),
}
