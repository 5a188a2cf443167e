"""The cases of layer_norm_backward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.attention._common import high, in_columns, uneven


def cases(rng):
    """One vector, then leading axes that all differ; a large eps; one entry; a high level."""

    def draw(*shape):
        d_y = uneven(rng, *shape)
        gain = rng.choice([-1.0, 1.0], size=shape[-1]) * rng.uniform(0.5, 2.0, size=shape[-1])
        return d_y, uneven(rng, *shape), gain

    d_y, x, _ = draw(3, 4)
    return [
        Case("a single vector (D,)", *draw(6)),
        Case("gain 1", d_y, x, np.ones(4)),
        Case("four vectors", *draw(4, 3)),
        Case("shape (B, T, D)", *draw(2, 3, 5)),
        Case("as many vectors as entries", *draw(4, 4)),
        Case("four axes", *draw(2, 3, 4, 5)),
        Case("eps=0.3", *draw(3, 4), 0.3),
        Case("vectors without any spread", d_y, np.full((3, 4), 2.5), np.ones(4)),
        Case("vectors of one entry", *draw(3, 1)),
        Case("a level of 100,000 beside a spread of 1", d_y, high(rng, 3, 4), np.ones(4)),
        Case("gradients in the thousands", 3000 * d_y, *draw(3, 4)[1:]),
        Case("vectors that lie in column order", *in_columns(draw(3, 5))),
        Case("eps=0", *draw(4, 5), 0.0),
        Case("a gain that is 0 at some entries", d_y, x, np.array([0.0, 1.5, 0.0, -0.7])),
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


RETURNS = Several(*(Array(name, rtol=1e-8) for name in ("d_x", "d_gain", "d_bias")))

PROMISES = {
    "any leading axes, or none": ("a single vector (D,)", "shape (B, T, D)", "four axes"),
}
