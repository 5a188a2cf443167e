"""The cases of attention_backward, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.attention._common import in_columns, queries_keys_values, some_hidden
from labkit.exercises.attention.attention.answer import attention


def cases(rng):
    """One query, then T, S, D and E that all differ; leading axes; weights that are zero."""

    def draw(*sizes, lead=(), hidden=False, loud=1.0):
        q, k, v = queries_keys_values(rng, *sizes, lead=lead)
        q *= loud
        output, weights = attention(q, k, v)
        if hidden:
            weights = some_hidden(weights, rng)
        return rng.normal(size=output.shape), q, k, v, weights

    ordinary = [
        Case("one query and one key", *draw(1, 1, 3, 2)),
        Case("one query", *draw(1, 4, 3, 2)),
        Case("three queries and five keys", *draw(3, 5, 4, 2)),
        Case("more queries than keys", *draw(6, 2, 3, 4)),
        Case("places that a mask hid", *draw(4, 5, 3, 2, hidden=True)),
        Case("all sizes the same", *draw(4, 4, 4, 4)),
        Case("one leading axis", *draw(3, 4, 5, 2, lead=(2,))),
        Case("leading axes (B, heads)", *draw(4, 5, 3, 2, lead=(2, 3), hidden=True)),
        Case("vectors of one entry", *draw(3, 4, 1, 1)),
    ]
    d_output, *others = draw(3, 5, 4, 2)
    return [
        *ordinary,
        Case("gradients in the thousands", 3000 * d_output, *others),
        Case("arrays that lie in column order", *in_columns(draw(3, 4, 5, 2, lead=(2,)))),
        Case("three leading axes", *draw(3, 4, 5, 2, lead=(2, 3, 2))),
        Case("weights near 0 and 1", *draw(6, 5, 4, 2, loud=6.0)),
        Case(
            "an earlier look-up, looked at after another",
            draw(3, 4, 5, 2),
            draw(3, 4, 5, 2),
            driver=first_of_two,
        ),
        Case(
            "the same arrays again, with other numbers",
            draw(3, 4, 5, 2),
            draw(3, 4, 5, 2),
            driver=on_same_objects,
        ),
        Case("forty queries, fifty keys", *draw(40, 50, 3, 2, hidden=True)),
    ]


RETURNS = Several(*(Array(name, rtol=1e-8) for name in ("d_q", "d_k", "d_v")))

PROMISES = {
    "leading axes may be there or not": ("three queries and five keys", "leading axes (B, heads)"),
    "also where a mask was": ("places that a mask hid",),
}
