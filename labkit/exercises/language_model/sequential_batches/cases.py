"""The cases of sequential_batches, and how what it returns is read. No answer, no mistakes."""

from functools import partial

import numpy as np

from labkit.exercises.language_model._sampling import (
    Batches,
    common,
    number_of_batches,
    sampling_case,
)


def look(epoch, length, shape):
    """The leaves of one epoch; of an empty one those that are right."""
    batch_size, num_steps = shape
    starts = [x[:, 0] for x, _ in epoch]
    offset = int(starts[0].min()) if starts else 0
    room = (length - offset - 1) // (batch_size * num_steps)
    return {
        **common(epoch, shape),
        "the start of a row in the next batch": _joints(starts, num_steps),
        "the number of batches": _number(epoch, room, starts),
        "what is left out at the start": _left_out(offset, num_steps),
    }


def _number(epoch, room, starts):
    """Where it is wrong, whether the rows of a batch stand at even distances is told too."""
    number = number_of_batches(epoch, room)
    if number == "too few" and any(map(_uneven, starts)):
        return "too few, of rows at uneven distances"
    return number


def _uneven(starts):
    """Not as rows stand that are as long as each other, or the first ones longer by one."""
    gaps = np.diff(starts)
    return len(gaps) > 0 and (np.ptp(gaps) > 1 or bool((np.diff(gaps) > 0).any()))


def _left_out(offset, num_steps):
    """An offset of num_steps itself, as a well-known textbook draws it, is let pass."""
    return "num_steps or fewer" if offset <= num_steps else "more"


def _joints(starts, num_steps):
    steps = [b - a for a, b in zip(starts, starts[1:], strict=False) if len(a) == len(b)]
    gaps = {int(gap) - num_steps for step in steps for gap in step}
    if gaps <= {0}:
        return "where the row ended"
    if all((np.diff(s) == num_steps).all() for s in starts):
        return "where the row above it ended"
    if len(gaps) == 1 and gaps != {0}:
        return f"further on by {gaps.pop() + num_steps}"
    return "at no fixed distance"


def cases(rng):
    """Rows that come out even and do not, one row, one step, one batch, and many seeds."""
    case = partial(sampling_case, rng, look=look)
    return [
        case("four rows of three steps", 4, 3, 23, 2),
        case("rows that come out even", 3, 4, 15, 3),
        case("many seeds", 5, 3, 10, 1, chance=True),
        case("a single row in a batch", 1, 5, 6, 0, dtype=np.int32),
        case("rows of one step", 3, 1, 11, 0),
        case("one row of one step", 1, 1, 5, 0),
        case("room for exactly one batch", 4, 3, 4, 3),
        case("two long rows", 2, 7, 9, 3),
        case("a text of eight different tokens", 3, 3, 8, 2, few=8),
        case("too little for a batch", 4, 3, 3, 0),
    ]


RETURNS = Batches()

PROMISES = {
    "an int array": ("*",),
    "list (or iterator)": (list, iter),
    "int arrays": ("*",),
    "may be cut to whole windows": ("*",),
}
