"""The cases of random_batches, and how what it returns is read. No answer, no mistakes."""

from functools import partial

import numpy as np

from labkit.exercises.language_model._sampling import (
    UNJUDGED,
    Batches,
    common,
    number_of_batches,
    sampling_case,
)

APART = "num_steps apart"


def look(epoch, length, shape, order=False):
    """The leaves of one epoch; of an empty one those that are right."""
    starts = [x[:, 0] for x, _ in epoch]
    return {
        **common(epoch, shape),
        "where the rows start": _grid(starts, shape[1]),
        "the number of batches": number_of_batches(epoch, _room(starts, length, shape)),
        "the order of the rows": _order(starts) if order else UNJUDGED,
    }


def _grid(starts, num_steps):
    remainders = {int(s) % num_steps for row in starts for s in row}
    return APART if len(remainders) < 2 else f"not {APART}"


def _room(starts, length, shape):
    """How many batches fit behind the offset that the starts show: 0 to num_steps.

    Where no row starts at 0, an offset of 0 and one of num_steps look alike, and need not be told
    apart: with 0 the row at 0 was among those that fill no batch, so as many fit without it.
    """
    batch_size, num_steps = shape
    first = min(int(row.min()) for row in starts) if starts else 0
    offset = first % num_steps
    if first and not offset and _grid(starts, num_steps) == APART:
        offset = num_steps
    return (length - offset - 1) // num_steps // batch_size


def _order(starts):
    if not starts:
        return "shuffled"
    every = np.concatenate(starts)
    if (every[1:] > every[:-1]).all():
        return "that of the text"
    if all((np.diff(s) > 0).all() for s in starts):
        return _sorted(starts)
    if _apart(starts):
        return "shuffled within the batches only"
    return "shuffled, but neighbours stay in one batch" if _apart(_by_place(starts)) else "shuffled"


def _sorted(starts):
    """What can be said of batches whose rows stand as they do in the text."""
    if _apart(_by_place(starts)):
        return "sorted within every batch, neighbours in one"
    if len({len(s) for s in starts}) == 1 and _apart(np.transpose(starts)):
        return "one row of each part of the text in every batch"
    return "sorted within every batch"


def _apart(starts):
    """Whether the rows of each batch stand behind all those of the batch before."""
    return all(a.max() < b.min() for a, b in zip(starts, starts[1:], strict=False))


def _by_place(starts):
    return sorted(starts, key=lambda s: s.min())


def cases(rng):
    """Rows left over and none, one row, one step, exactly one batch, and many seeds."""
    case = partial(sampling_case, rng, look=look, shuffled=True)
    ordered = partial(case, look=partial(look, order=True))
    return [
        ordered("rows of three steps", 4, 3, 24, 2),
        ordered("rows left over", 4, 3, 26, 2),
        case("many seeds", 5, 3, 10, 1, chance=True),
        case("a single row in a batch", 1, 5, 4, 4, dtype=np.int32),
        case("rows of one step", 3, 1, 8, 0),
        case("one row of one step", 1, 1, 5, 0),
        case("room for exactly one batch", 4, 3, 5, 2),  # behind an offset of num_steps too
        case("two long rows", 2, 7, 9, 3),
        case("a text of eight different tokens", 3, 3, 8, 2, few=8),
        case("too little for a batch", 4, 3, 3, 0),
    ]


RETURNS = Batches()

PROMISES = {
    "an int array": ("*",),
    "list (or iterator)": (list, iter),
    "int arrays": ("*",),
}
