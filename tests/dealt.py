"""What is dealt out over the days: some cases of a test in one run, the next ones tomorrow.

A test whose cases say little that the others do not is marked `@pytest.mark.dealt(4)`: a run takes
one case in four, and after four days each was taken. With `dealt(4, "exercise")` it takes all cases
of one exercise in four, and every test so marked those of the same ones: what costs most, to
observe each pair of an exercise's mistakes, is done once and for few. What is no test's case,
`share` deals the same way. LABKIT_LONG=1 takes all, and so does whoever names a test
(`pytest FILE::NAME`) or, as `make quick` does, an exercise (`--exercises`).
LABKIT_DAY=N is the day N: what a run of that day takes can be run today.
"""

import os
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

LONG = bool(os.environ.get("LABKIT_LONG"))
Thing = TypeVar("Thing")


def number(day: date | None = None) -> int:
    """A number that grows by one each day."""
    said = os.environ.get("LABKIT_DAY")
    return int(said) if said and not day else (day or date.today()).toordinal()


def share(things: Iterable[Thing], of: int, day: date | None = None) -> list[Thing]:
    """One in `of` of the things, in their order, and others tomorrow; with LABKIT_LONG all.

    Of fewer than `of` things there may be none on a day. Not to be used within a case that is
    dealt itself: both go by the day, so that some pairs of the two would never come.
    """
    several = list(things)
    return several if LONG else several[number(day) % of :: of]


def leave_out(config, items: list, exercise_of: Callable | None = None,
              exercises: Iterable[str] = ()) -> list:  # fmt: skip
    """The items that are not this run's, of the tests marked `dealt`. exercise_of tells of which
    of all exercises an item is."""
    if config.getoption("exercises", None):
        return []
    named = tuple(Path(arg.split("::")[0]).name for arg in config.args if "::" in arg)
    cases, out = {}, []
    for item in items:
        if (mark := item.get_closest_marker("dealt")) and item.path.name not in named:
            of, *together = mark.args
            if not together:
                cases.setdefault((item.path, item.originalname, of), []).append(item)
            elif exercise_of(item) not in share(exercises, of):
                out.append(item)
    for (_, _, of), several in cases.items():
        out += set(several).difference(share(several, min(of, len(several))))
    return out
