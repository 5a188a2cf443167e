"""The cases of clip_gradient_norm, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, gradients
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward._common import by_columns, gradients_of_norm


def cases(rng):
    """Norms above, at and below the limit, spread over the arrays in different ways."""
    one_large = [0.01 * g for g in gradients_of_norm(rng, 1.0)]
    one_large[1] = one_large[1] * 300
    # With H = C, no array is known by its shape, and NumPy stacks them only if all are alike.
    square = gradients_of_norm(rng, 1000.0, H=4, C=4)
    return [
        Case("gradients of norm 3", gradients_of_norm(rng, 3.0), 1.0),
        Case("the default limit", gradients_of_norm(rng, 0.7)),
        Case("gradients of norm 4 and the default limit", gradients_of_norm(rng, 4.0)),
        Case("every array under the limit but not all together", _alike(rng, 0.8), 1.0),
        Case("gradients of norm 0.6 and a limit of 1", gradients_of_norm(rng, 0.6), 1.0),
        Case("gradients under the default limit", gradients_of_norm(rng, 0.03)),
        Case("gradients in a list, one far larger than the rest", one_large, 0.5),
        Case("gradients of norm 0.3 and the default limit", gradients_of_norm(rng, 0.3)),
        Case("gradients of norm 3 and a limit of 5", gradients_of_norm(rng, 3.0, C=2), 5.0),
        Case("gradients of norm 1000", square, 5.0),
        Case("gradients that are all zero", tuple(np.zeros_like(g) for g in one_large), 0.25),
        Case("one unit and one token", gradients_of_norm(rng, 4.0, H=1, C=1), 0.7),
        Case("gradients at the limit exactly", _exactly_five(), 5.0),
        Case("the first of two calls", (gradients_of_norm(rng, 3.0), 0.5),
             (gradients_of_norm(rng, 2.0), 0.5), driver=first_of_two),
        Case("arrays that lie in column order", by_columns(gradients_of_norm(rng, 3.0)), 1.0),
        Case("one argument changed since the call before",
             *in_turn((gradients_of_norm(rng, 3.0), 0.25), (gradients_of_norm(rng, 3.0), 2.0)),
             driver=last_of_near),
    ]  # fmt: skip


def _alike(rng, norm):
    """Five gradients that each have this norm: jointly 2.24 times as much."""
    grads = gradients_of_norm(rng, 1.0, H=2, C=3)
    return tuple(grad * (norm / np.linalg.norm(grad)) for grad in grads)


def _exactly_five():
    """Five gradients whose squares sum to 25 without rounding."""
    grads = [np.zeros(shape) for shape in ((2, 3), (2, 2), (3, 2), (2, 1), (3, 1))]
    grads[0][1, 2], grads[2][0, 1] = 3.0, -4.0
    return tuple(grads)


# The norm may end 1e-5 below the limit: an epsilon in the divisor does that.
RETURNS = gradients(rtol=1.1e-5)

PROMISES = {
    "tuple or list of the five gradients; left": (
        "gradients of norm 3",
        "gradients in a list, one far larger than the rest",
    ),
    "tuple or list of the five gradients, scaled": (tuple, list),
    "unchanged, and may be the very arrays": (
        "gradients at the limit exactly",
        "gradients of norm 0.6 and a limit of 1",
        "gradients that are all zero",
    ),
}
