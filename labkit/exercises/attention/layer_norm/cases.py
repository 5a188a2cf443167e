"""The cases of layer_norm, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.attention._common import high, in_columns, uneven


def cases(rng):
    """One vector, then leading axes that all differ; a large eps; no spread, a high level."""

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
        Case("a level of 100,000 beside a spread of 1", high(rng, 4, 5), *draw(5)[1:]),
        Case("vectors that lie in column order", *in_columns(draw(3, 4))),
        Case("eps=0", *draw(4, 5), 0.0),
        Case("a gain that is 0 at some entries", *_some_off(draw(3, 4))),
        Case(
            "earlier vectors, looked at after others", draw(3, 4), draw(3, 4), driver=first_of_two
        ),
        Case(
            "the same arrays again, with other numbers",
            draw(3, 4),
            draw(3, 4),
            driver=on_same_objects,
        ),
    ]


def _some_off(args):
    """The same call with a gain of 0 at every other entry, where nothing can be divided by it."""
    x, gain, bias = args
    return x, gain * (np.arange(len(gain)) % 2), bias


RETURNS = Array("y", rtol=1e-8)

PROMISES = {
    "any leading axes, or none": ("a single vector (D,)", "shape (B, T, D)", "four axes"),
}
