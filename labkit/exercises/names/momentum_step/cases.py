"""The cases of momentum_step, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case, Several
from labkit.engine.contract import PARAM_NAMES, Array, Five
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.names._common import by_columns, network


def cases(rng):
    """First and later steps, no momentum, much of it, no gradients, lists, sizes, two calls."""

    def draw(H, C, velocity=1.0, grad=1.0):
        params = network(rng, C, C, H)
        grads = tuple(grad * rng.normal(size=p.shape) for p in params)
        return params, grads, tuple(velocity * rng.normal(size=p.shape) for p in params)

    lists, kept = [list(five) for five in draw(4, 2)], draw(2, 3)
    return [
        Case("a step in the middle of training", *draw(3, 4), 0.1, 0.9),
        Case("the first step, from a velocity of zero", *draw(4, 3, velocity=0.0), 0.2, 0.9),
        Case("a momentum of 0", *draw(2, 5), 0.3, 0.0),
        Case("a momentum of 0.5", *draw(5, 3), 0.05, 0.5),
        Case("gradients that are all zero", *draw(3, 5, grad=0.0), 0.1, 0.8),
        Case("a learning rate of 0", *draw(3, 2), 0.0, 0.7),
        Case("params, grads and velocity as lists", *lists, 0.02, 0.99),
        Case("as many units as letters", *map(by_columns, draw(3, 3)), 0.2, 0.75),
        Case("one hidden unit and one letter", *draw(1, 1), 0.5, 0.6),
        Case("a learning rate of 1", *draw(2, 3), 1.0, 0.25),
        Case("gradients near 1000", *draw(3, 2, velocity=800.0, grad=1000.0), 1e-3, 0.9),
        Case("a second step made after the first", (*draw(2, 3), 0.1, 0.9), (*draw(2, 3), 0.2, 0.8),
             driver=first_of_two),
        Case("the same arrays with another rate and momentum", (*kept, 0.1, 0.9), (*kept, 0.3, 0.4),
             driver=on_same_objects),
    ]  # fmt: skip


RETURNS = Several(
    Five(*(Array(n, rtol=1e-9) for n in PARAM_NAMES)),
    Five(*(Array(f"v_{n}", rtol=1e-9) for n in PARAM_NAMES)),
)
