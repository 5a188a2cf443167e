"""The cases of split_heads, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.attention._common import in_columns


def cases(rng):
    """One head, heads of one entry, then sizes that all differ."""

    def draw(*shape):
        return rng.normal(size=shape)

    x, other = draw(2, 3, 8), (draw(2, 3, 8), 2)
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
        Case("the same array again, cut into more heads", (x, 2), (x, 4), driver=on_same_objects),
        Case("the same array again, with other numbers", (x, 2), other, driver=on_same_objects),
        Case("earlier vectors, looked at after others", (x, 2), other, driver=first_of_two),
    ]


RETURNS = Array("pieces")

PROMISES = {
    "a view or a copy": (lambda right: right.copy(), lambda right: right),
}
