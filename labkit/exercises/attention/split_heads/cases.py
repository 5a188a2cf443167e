"""The cases of split_heads, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case
from labkit.exercises.attention._common import in_columns


def cases(rng):
    """One head, heads of one entry, then sizes that all differ."""

    def draw(*shape):
        return rng.normal(size=shape)

    return [
        Case("one head", draw(2, 3, 4), 1),
        Case("one sequence, two heads", draw(1, 3, 4), 2),
        Case("one time step", draw(2, 1, 6), 3),
        Case("sizes that all differ", draw(2, 5, 12), 3),
        Case("heads of one entry", draw(2, 3, 4), 4),
        Case("as many heads as time steps", draw(2, 3, 6), 3),
        Case("one number", draw(1, 1, 1), 1),
        Case("vectors that lie in column order", *in_columns([draw(2, 5, 6)]), 2),
        Case("all sizes the same", draw(2, 2, 4), 2),
    ]


RETURNS = Array("pieces")

PROMISES = {
    "a view or a copy": (lambda right: right.copy(), lambda right: right),
}
