"""Drivers of lab 04: they give `numerical_gradient` a loss, lay arrays out. They hold no answer."""

import numpy as np

from labkit.engine.drivers import call
from labkit.engine.theirs import Frozen, Theirs


def differentiate(
    subject: Theirs,
    values: Frozen,
    weights: Frozen,
    layout: str = "plain",
    h: float | None = None,
    again: bool = False,
) -> dict:
    """Give subject a loss that reads param, and report on both.

    The loss is made of sines, a power of a sum (every entry acts on every other) and cubes, so
    that no two ways of differencing agree on it. layout says how param lies in memory. Without
    h, subject is left to its default. again: look at what it returned after another such call.

    Returns a dict: what subject returned, the largest step that the loss saw an entry take,
    param afterwards, and whether it is what it was, bit for bit.
    """
    param, before = _laid_out(values, layout), values.copy()
    steps = [0.0]

    def loss():
        steps.append(float(np.max(np.abs(param - before))))
        exact = param.astype(float)
        mixed = float(np.sum(weights * exact))
        waves = float(np.sum(np.sin(3 * exact + weights)))
        return waves + mixed**3 / 3 + float(np.sum(weights * exact**3))

    arguments = (loss, param) if h is None else (loss, param, h)
    gradient = call(subject, *arguments)
    if again:
        other = -values
        call(subject, lambda: float(np.sum(np.cos(other) ** 3)), other)
    return {
        "gradient": gradient,
        "step": max(steps),
        "param": param.copy(),
        "same bits": param.tobytes() == before.tobytes(),
    }


def transposed(subject: Theirs, *arrays: Frozen) -> Theirs:
    """subject on arrays equal to these that lie in memory column after column."""
    return call(subject, *(_laid_out(a, "transposed") for a in arrays))


def _laid_out(values: Frozen, layout: str) -> Theirs:
    """An array equal to values that lies in memory as layout says."""
    if layout == "transposed":
        return np.ascontiguousarray(values.T).T
    if layout == "slice":
        whole = np.zeros((values.shape[0] + 1, values.shape[1] + 2))
        view = whole[1:, 1:-1]
        view[...] = values
        return view
    return values.copy()
