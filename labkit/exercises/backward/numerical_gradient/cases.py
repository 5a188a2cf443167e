"""The cases of numerical_gradient, and how what it returns is read. No answer, no mistakes."""

from dataclasses import dataclass

import numpy as np

from labkit.engine import Array, Case, Mismatch
from labkit.exercises.backward.drivers import differentiate


@dataclass(frozen=True)
class _Measured:
    """What the driver reports. The noise of a difference is about 1e-10 of the gradient."""

    rtol: float = 1e-6

    def read(self, value):
        if not isinstance(value, dict):
            raise Mismatch("the measurement was not finished")
        leaves = Array("gradient").read(value["gradient"])
        leaves["step seen by loss()"] = np.asarray(value["step"])
        leaves["param afterwards"] = value["param"]
        same = value["same bits"]
        return leaves | {"the last bit of param": "as it was" if same else "not as it was"}


def cases(rng):
    """Every rank from 1 to 3, steps of several sizes, and arrays that are views of others."""
    return [
        _case(rng, "a step of 0.1", (2, 3), "plain", 0.1),
        _case(rng, "the default step", (3, 2)),
        _case(rng, "a flat vector", (7,), "plain", 0.25),
        _case(rng, "a transposed view", (3, 4), "transposed", 0.02),
        _case(rng, "a slice of a larger array", (4, 3), "slice", 0.05),
        _case(rng, "a column", (6, 1), "plain", 1e-4),
        _case(rng, "three axes", (2, 1, 3), "plain", 0.2),
        _case(rng, "a single entry", (1, 1), "plain", 0.3),
        _case(rng, "an array of float32", (2, 4), "plain", 0.25, dtype=np.float32),
        _case(rng, "more than a hundred entries", (7, 15), "plain", 0.125),
        _case(rng, "entries that are 0", (3, 2), "plain", 0.05, zeros=2),
        _case(rng, "the first of two calls", (2, 3), "plain", 0.15, again=True),
    ]


def _case(rng, label, shape, *how, dtype: type = float, zeros=0, again=False):
    values = rng.normal(size=shape)
    if dtype is np.float32:  # of few digits, so that a step of 1/4 is exact here too
        values = np.round(64 * values).astype(dtype) / 64
    weights = rng.choice([-1, 1], shape) * rng.uniform(0.4, 1, shape)
    h = how[1] if len(how) > 1 else 1e-5
    while dtype is float and values.size > 1 and np.all((values - h) + h == values):
        # Adding a step back must show: a number far below the step comes back changed.
        values.flat[0] = 1e-3 * rng.normal()
    values.flat[values.size - zeros :] = 0.0
    return Case(label, values, weights, *how, *[True] * again, driver=differentiate)


RETURNS = _Measured()

PROMISES = {
    "float array of any shape": (
        "a flat vector",
        "a column",
        "three axes",
        "an array of float32",
    ),
    "perhaps a view of another array": ("a transposed view", "a slice of a larger array"),
}
