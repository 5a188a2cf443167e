"""The cases of sgd_step, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.word_model import _common
from labkit.exercises.word_model.drivers import step


def cases(rng):
    """One step, then several; sentences of one word and of many; a rate of zero."""

    def case(label, learning_rate, *lengths, H=3, C=5, steep=1.0, alike=False):
        params = _common.random_params(rng, H, C)
        if H == C:
            params = _common.by_columns(params)
        pairs = [(rng.integers(1, C, size=T), rng.integers(1, C, size=T)) for T in lengths]
        if alike:
            pairs = [(pairs[0][0], y) for _, y in pairs]
        return Case(
            label, params, steep * float(rng.uniform(0.5, 1.5)), pairs, learning_rate, driver=step
        )

    return [
        case("one step", 0.1, 4),
        case("a sentence of one word", 0.3, 1),
        case("two steps", 0.2, 3, 5),
        case("three steps on sentences of different lengths", 0.05, 2, 6, 4),
        case("a learning rate of 0", 0.0, 3),
        case("a large learning rate", 2.5, 4, H=2, C=6),
        case("one hidden unit", 0.1, 3, H=1, C=4),
        case("as many units as words", 0.1, 3, H=4, C=4),
        case("gradients in the hundreds", 1e-3, 4, H=2, C=3, steep=300.0),
        case("one sentence twice, with other targets", 0.2, 4, 4, alike=True),
    ]


class Moved:
    """The params of a model after the steps, and what the calls themselves returned."""

    rtol = 1e-8

    def read(self, value: Frozen) -> Leaves:
        returned = [describe(v) for v in value["returned"] if v is not None]
        said = {"what it returns": returned[0] if returned else "nothing"}
        return {**_common.read_params(value["params"]), **said}


RETURNS = Moved()
