"""The cases of merge_heads, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects


def cases(rng):
    """One head, heads of one entry, then sizes that all differ."""

    def draw(*shape):
        return rng.normal(size=shape)

    apart = draw(2, 5, 3, 4).transpose(0, 2, 1, 3)
    x, other = draw(2, 3, 5, 4), (draw(2, 3, 5, 4),)
    return [
        Case("one head", draw(2, 1, 3, 4)),
        Case("one sequence, two heads", draw(1, 2, 3, 2)),
        Case("one time step", draw(2, 3, 1, 2)),
        Case("sizes that all differ", draw(2, 3, 5, 4)),
        Case("heads of one entry", draw(2, 4, 3, 1)),
        Case("as many heads as time steps", draw(2, 3, 3, 2)),
        Case("pieces as split_heads hands them over", apart),
        Case("all sizes the same", draw(3, 3, 3, 3)),
        Case("the same array again, with other numbers", (x,), other, driver=on_same_objects),
        Case("earlier pieces, looked at after others", (x,), other, driver=first_of_two),
    ]


RETURNS = Array("vectors")

PROMISES = {
    "a view or a copy": (lambda right: right.copy(), lambda right: right),
}
