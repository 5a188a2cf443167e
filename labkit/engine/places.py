"""Arrays among a case's arguments: where each one stands, what the stub calls it, another in its
place; and the arguments cut to a part of their rows, or columns.
"""

from collections.abc import Callable, Iterator

import numpy as np

from labkit.engine import drivers
from labkit.engine.exercise import Case, Exercise
from labkit.engine.theirs import Frozen
from labkit.words import say

Path = tuple[int, ...]
# (what is left, by its name in labkit.words; the entries that are kept of n + more, where more
# entries belong to n steps)
KEPT: tuple[tuple[str, Callable[[int, int], slice]], ...] = (
    ("first-only", lambda n, more: slice(0, 1 + more)),
    ("last-only", lambda n, more: slice(n - 1, n + more)),
    ("first-left-out", lambda n, more: slice(1, n + more)),
    ("last-left-out", lambda n, more: slice(0, n - 1 + more)),
)


def asking(case: Case, change: Callable[[Case], tuple]) -> Case:
    """The case with other arguments; of two calls in one case, with others in both.

    Raises TypeError, ValueError or IndexError where the change does not fit the arguments.
    """
    if case.driver in drivers.OF_TWO:
        args = tuple(change(Case(case.label, *each)) for each in case.args)
    else:
        args = change(case)
    made = Case(case.label, *args, driver=case.driver, view=case.view)
    made.only = case.only
    return made


def arrays(value: Frozen, kinds: str = "f", path: Path = ()) -> Iterator[tuple[Path, np.ndarray]]:
    """Every array of these kinds of dtype in an argument, or in a tuple of it, with its path."""
    if isinstance(value, np.ndarray) and value.dtype.kind in kinds:
        yield path, value
    elif isinstance(value, tuple) and len(path) < 2:
        for i, part in enumerate(value):
            yield from arrays(part, kinds, (*path, i))


def replaced(case: Case, i: int, path: Path, new: Callable) -> tuple:
    """The case's arguments with new(value) in the place of the value there."""
    if i >= len(case.args):
        return case.args
    args = list(case.args)
    args[i] = _put(args[i], path, new)
    return tuple(args)


def _put(value: Frozen, path: Path, new: Callable) -> Frozen:
    if not path:
        return new(value)
    items = list(value)
    items[path[0]] = _put(items[path[0]], path[1:], new)
    return tuple(items)


def called(exercise: Exercise, names: list[str], i: int, path: Path) -> str:
    """'V' for an entry that the stub names, 'params[1]' for one that it does not."""
    name = names[i] if i < len(names) else say("seen.an_argument")
    entries = exercise.entry_names(name)
    if path and path[0] < len(entries):
        name, path = entries[path[0]], path[1:]
    return name + "".join(f"[{p}]" for p in path)


def cut(case: Case, axis: int, keep: Callable[[int, int], slice]) -> tuple:
    """The arguments with all arrays and lists that are as long as the first one cut along axis.

    T + 1 states belong to T steps. Raises ValueError where that leaves nothing or changes nothing.
    """
    lengths = [_length(value, axis) for value in case.args]
    n = next((length for length in lengths if length), 0)
    if n < 2:
        return case.args
    args = []
    for value, length in zip(case.args, lengths, strict=True):
        if length not in (n, n + 1) or isinstance(value, tuple):
            args.append(value)
            continue
        part = keep(n, length - n)
        args.append(value[part] if axis == 0 else value[:, part])
    return tuple(args)


def _length(value: Frozen, axis: int) -> int:
    """0 for what has no rows: a list of matrices of different shapes are parameters."""
    listed = value if isinstance(value, list) else []
    matrices = [v for v in listed if isinstance(v, np.ndarray) and v.ndim == 2]
    if len({matrix.shape for matrix in matrices}) > 1:
        return 0
    if isinstance(value, np.ndarray):
        return value.shape[axis] if value.ndim > axis else 0
    return len(value) if isinstance(value, list) and axis == 0 else 0
