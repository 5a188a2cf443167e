"""Shape checks: a learner's half-done function must end in one clear sentence."""

import numpy as np


def as_array(name, value, shape, needs):
    """`value` as a float array whose shape matches `shape`, or one clear ValueError.

    Args:
        name: what the caller calls it, for the message.
        shape: tuple of ints and None (any length).
        needs: the shape in the course's letters, such as "(T, C, 1)".
    """
    array = _numbers(name, value, needs)
    matches = len(array.shape) == len(shape) and all(
        want is None or want == have for want, have in zip(shape, array.shape, strict=True)
    )
    if not matches:
        numbers = tuple("any" if want is None else want for want in shape)
        sizes = f"{needs} = ({', '.join(map(str, numbers))}{',' * (len(numbers) == 1)})"
        raise ValueError(f"{name} has shape {array.shape}; the picture needs {sizes}")
    return array


def _numbers(name, value, needs):
    nothing = value is None or (isinstance(value, (list, tuple)) and any(v is None for v in value))
    try:
        if not nothing:
            return np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError):
        pass
    raise ValueError(f"{name} should be numbers of shape {needs}, got {describe(value)}")


def as_steps(name, value, steps=None, size=None, letters="(T, C)"):
    """T columns or rows (an array or a list) as one float array `(T, size)`.

    A trailing axis of length 1, as columns have, is dropped.
    """
    array = _numbers(name, value, letters)
    if array.ndim == 3 and array.shape[-1] == 1:
        array = array[..., 0]
    wanted = (
        array.ndim == 2
        and array.shape[0] > 0
        and steps in (None, array.shape[0])
        and size in (None, array.shape[1])
    )
    if not wanted:
        first, second = ("any" if n is None else n for n in (steps, size))
        raise ValueError(
            f"{name} has shape {np.shape(array)}; the picture needs {letters} = "
            f"({first}, {second}), or the same with a last axis of 1"
        )
    return array


def same_length(**named):
    """Raise unless all have the same, non-zero length."""
    lengths = {name: len(value) for name, value in named.items()}
    if len(set(lengths.values())) != 1 or 0 in lengths.values():
        found = ", ".join(f"{name} has {count}" for name, count in lengths.items())
        raise ValueError(f"the picture needs equally many of each, one or more: {found}")


def require_finite(name, array):
    """Raise a ValueError when `array` holds NaN or infinity."""
    if not np.isfinite(array).all():
        raise ValueError(f"{name} holds NaN or infinity, which cannot be drawn; look at it first")


def describe(value):
    """A few words on any object, for a message."""
    if value is None:
        return "None (does the function end in return?)"
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) < 60 else text[:57] + '...'}"
