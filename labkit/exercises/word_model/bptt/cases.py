"""The cases of bptt, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, gradients
from labkit.exercises.word_model import _common
from labkit.exercises.word_model._forward import forward
from labkit.exercises.word_model.drivers import back, back_again, back_first


def cases(rng):
    """One step back first, then more and more; truncations that cover the sentence."""

    def case(label, T, H, C, *rest, **given):
        U, V, W, *biases = _common.random_params(rng, H, C)
        params = (U, V, given.get("loud", 1.0) * W, *biases)
        x = given.get("x", _common.repeating(rng, T, C))
        y = rng.integers(C, size=T)
        if given.get("listed"):
            x, y = x.tolist(), y.tolist()
        stored = given.get("stored", tuple)
        return Case(label, stored(params), *stored(forward(params, x)), x, y, *rest, driver=back)

    def two(label, *sizes):
        cases = case(label, *sizes), case(label, *sizes)
        return Case(label, *(c.args for c in cases), driver=back_first)

    def again(label, sizes, *truncations):
        *arrays, x, y = case(label, *sizes).args
        return Case(label, tuple(arrays), x, y, *truncations, driver=back_again)

    return [
        case("one word", 1, 4, 3),
        case("one step back for each word", 5, 3, 6, 1),
        case("two steps back", 5, 4, 7, 2),
        case("three steps back through six words", 6, 2, 5, 3),
        case("as many steps as words", 5, 3, 4, 5),
        case("one step fewer than words", 4, 3, 6, 3, stored=_common.by_columns),
        case("more steps than words", 3, 5, 4, 9),
        case("truncate left at its default", 7, 3, 5),
        case("a sentence of one repeated word", 6, 3, 4, 3, x=np.full(6, 2)),
        case("different words throughout", 5, 2, 8, 2, x=rng.permutation(8)[:5]),
        case("one hidden unit", 4, 1, 3, 2),
        case("gradients in the hundreds", 5, 3, 6, 3, loud=300.0),
        case("fourteen steps back through sixteen words", 16, 3, 5, 14),
        case("a sentence that is a list", 5, 3, 4, 2, listed=True),
        two("the first of two calls", 4, 4, 4, 2),
        again("one sentence twice, with other truncations", (5, 3, 6), 1, 3),
    ]


RETURNS = gradients()

PROMISES = {
    "1 or more": ("one step back for each word", "more steps than words"),
}
