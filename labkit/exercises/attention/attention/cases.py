"""The cases of attention, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.attention._common import in_columns, queries_keys_values


def cases(rng):
    """One query, then T, S, D and E that all differ; leading axes, masks of several shapes."""

    def draw(*sizes, lead=(), largest=None):
        q, k, v = queries_keys_values(rng, *sizes, lead=lead)
        if largest:  # exactly, whatever was drawn: one that is not large overflows nowhere
            q *= largest / (q @ k.T / np.sqrt(q.shape[-1])).max()
        return q, k, v

    def mask(*shape):
        """Some of both; each row may look somewhere."""
        allowed = rng.random(shape) < 0.5
        allowed[..., 0] |= ~allowed.any(axis=-1)
        return allowed

    causal = np.tril(np.ones((4, 4), dtype=bool))
    padding = np.arange(5) < np.array([5, 3])[:, None, None, None]
    one_place = np.eye(3, 5, k=1, dtype=bool)
    far_below = rng.permuted(np.array([[True, True, False, False]] * 3), axis=1)
    q, k, v = draw(3, 4, 1, 2)
    return [
        Case("one query and one key", *draw(1, 1, 3, 2)),
        Case("one query", *draw(1, 4, 3, 2)),
        Case("three queries and five keys, no mask", *draw(3, 5, 4, 2)),
        Case("more queries than keys, mask=None", *draw(6, 2, 3, 4), None),
        Case("a mask of shape (T, S)", *draw(3, 5, 4, 2), mask(3, 5)),
        Case("a causal mask", *draw(4, 4, 3, 2), causal),
        Case("one place to look at for each query", *draw(3, 5, 2, 3), one_place),
        Case("one leading axis", *draw(3, 4, 5, 2, lead=(2,))),
        Case("leading axes (B, heads) and a mask of padding (B, 1, 1, S)",
             *draw(4, 5, 3, 2, lead=(2, 3)), padding),
        Case("one leading axis and a mask (T, S)", *draw(4, 4, 2, 5, lead=(4,)), causal),
        Case("a mask (S,) for every query", *draw(4, 4, 2, 5), np.array([True, False, True, True])),
        Case("vectors of one entry", *draw(3, 4, 1, 1)),
        Case("scores of ±1000", *draw(4, 5, 9, 2, largest=1000)),
        Case("scores of ±1000 and a mask", *draw(4, 5, 9, 2, largest=1000), mask(4, 5)),
        Case("allowed scores near -1000 and hidden ones near 1000", 1.0 + 0 * q,
             np.where(far_below[0][:, None], -1000.0, 1000.0) + k, v, far_below[:1]),
        Case("scores that are all near -1000", 1.0 + 0 * q, k - 1000.0, v),
        Case("arrays that lie in column order",
             *in_columns([*draw(3, 4, 5, 2, lead=(2,)), mask(3, 4)])),
        Case("leading axes (B, heads) and a mask for each head (heads, T, S)",
             *draw(4, 4, 4, 4, lead=(3, 3)), mask(3, 4, 4)),
        Case("three leading axes, two in the mask", *draw(3, 4, 5, 2, lead=(2, 3, 2)),
             mask(3, 2, 3, 4)),
        Case("weights near 0 and 1", *draw(3, 4, 5, 2, largest=9)),
        Case("an earlier look-up, looked at after another", draw(3, 4, 5, 2), draw(3, 4, 5, 2),
             driver=first_of_two),
        Case("the same arrays again, with other numbers", draw(3, 4, 5, 2), draw(3, 4, 5, 2),
             driver=on_same_objects),
        Case("forty queries, fifty keys", *draw(40, 50, 3, 2), mask(40, 50)),
    ]  # fmt: skip


RETURNS = Several(Array("output", rtol=1e-8), Array("weights", rtol=1e-8))

PROMISES = {
    "leading axes may be there or not": (
        "three queries and five keys, no mask",
        "one leading axis",
        "leading axes (B, heads) and a mask of padding (B, 1, 1, S)",
    ),
    "or None, which hides nothing": (
        "a mask of shape (T, S)",
        "more queries than keys, mask=None",
    ),
    "no warning for scores of ±1000": ("scores of ±1000", "scores of ±1000 and a mask"),
}
