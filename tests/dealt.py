"""What is dealt out over the weeks: some cases of a test in one run, the next ones from Monday on.

A test whose cases say little that the others do not is marked `@pytest.mark.dealt(4)`: a run takes
one case in four, and after four weeks each was taken. What is no test's case, `share` deals the
same way. LABKIT_LONG=1 takes all, and so does whoever names a test (`pytest FILE::NAME`) or, as
`make quick` does, an exercise (`--exercises`).
LABKIT_WEEK=N is the week N: what a run of that week takes can be run today.
"""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

LONG = bool(os.environ.get("LABKIT_LONG"))
Thing = TypeVar("Thing")


def week(day: date | None = None) -> int:
    """A number that grows by one each Monday."""
    said = os.environ.get("LABKIT_WEEK")
    # Day 1 was a Monday.
    return int(said) if said and not day else ((day or date.today()).toordinal() - 1) // 7


def share(things: Iterable[Thing], of: int, day: date | None = None) -> list[Thing]:
    """One in `of` of the things, in their order, and others next week; with LABKIT_LONG all.

    Of fewer than `of` things there may be none in a week. Not to be used within a case that is
    dealt itself: both go by the week, so that some pairs of the two would never come.
    """
    several = list(things)
    return several if LONG else several[week(day) % of :: of]


def leave_out(config, items: list) -> list:
    """The items that are not this run's, of the tests marked `dealt`."""
    if config.getoption("exercises", None):
        return []
    named = tuple(Path(arg.split("::")[0]).name for arg in config.args if "::" in arg)
    cases = {}
    for item in items:
        if (mark := item.get_closest_marker("dealt")) and item.path.name not in named:
            cases.setdefault((item.path, item.originalname, *mark.args), []).append(item)
    return [
        item
        for (_, _, of), several in cases.items()
        for item in set(several).difference(share(several, min(of, len(several))))
    ]
