"""What lab 09's cases share: networks to draw, contracts to read by. No answer, no mistakes."""

import numpy as np

from labkit.engine import Foreign, Mismatch
from labkit.engine.contract import PARAM_NAMES, parameters
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves

MARKS = ("UNKNOWN", "SENTENCE_START", "SENTENCE_END")


def random_params(rng, H, C):
    """(U, V, W, b_hidden, b_out), every entry well away from zero on average."""
    shapes = (H, C), (H, H), (C, H), (H, 1), (C, 1)
    scales = 0.7, 0.6, 0.8, 0.6, 0.6
    return tuple(rng.normal(scale=s, size=n) for s, n in zip(scales, shapes, strict=True))


def by_columns(arrays):
    """The same arrays, stored column by column."""
    return tuple(np.asfortranarray(array) for array in arrays)


def repeating(rng, T, C):
    """T word indices below C of which, from three on, the first and the last are one word."""
    x = rng.integers(C, size=T)
    if T > 2:
        x[-1] = x[0]
    return x


def read_params(value: Frozen) -> Leaves:
    """The leaves of a model's params afterwards."""
    if isinstance(value, Foreign) or not isinstance(value, (tuple, list)):
        raise Mismatch(f"model.params is {describe(value)} afterwards; five arrays are wanted")
    leaves = parameters().read(value)
    return {f"{name} afterwards": leaves[name] for name in PARAM_NAMES}


def unpacked(value: Frozen) -> Frozen:
    """The items of a container that is not a plain list, such as an array of objects."""
    if isinstance(value, Foreign) and value.items is not None:
        return value.items
    return value


def plain_dict(value: Frozen, *kinds: str) -> Frozen:
    """The plain dict that is held by a dict of one of these kinds; anything else as it is."""
    if isinstance(value, Foreign) and value.kind in kinds and value.items is not None:
        return dict(value.items)
    return value


def whole_numbers(name: str, value: Frozen) -> list[int]:
    """A list of ints from a list, a tuple or an array of integers."""
    value = unpacked(value)
    if isinstance(value, (str, Foreign)) or not isinstance(value, (list, tuple, np.ndarray)):
        raise Mismatch(f"{name} is {describe(value)}; a list or an array of integers is wanted")
    array = np.asarray(value) if len(value) else np.zeros(0, int)
    if array.ndim != 1 or array.dtype.kind not in "iu":
        raise Mismatch(f"{name} is {describe(value)}; a list or an array of integers is wanted")
    return [int(v) for v in array]
