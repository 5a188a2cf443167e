"""What one submission leaves for the next: processes that are slow to start, and no data of it."""

import atexit
import threading
from functools import cache, lru_cache

from labkit.grading import site
from labkit.grading.bench import Bench
from labkit.grading.box import Box, Home
from labkit.grading.limits import Limits
from labkit.grading.release import Lab

# A sandbox ends with the thread that started it, so each thread has its own.
_warm = threading.local()


def bench(limits: Limits) -> Bench:
    """The judging process of this thread, whatever else these limits say of a sandbox."""
    own = limits.judging, limits.reading, limits.judged_in
    if getattr(_warm, "bench", None) is None or _warm.own != own:
        close_bench()
        _warm.bench, _warm.own = Bench(limits), own
    return _warm.bench


def close_bench() -> None:
    """End this thread's judging process."""
    if getattr(_warm, "bench", None):
        _warm.bench.close()
        _warm.bench = None


@cache
def of_lab(lab: Lab) -> site.Listing:
    """What every exercise of a lab may see, worked out once."""
    return site.of_lab(lab)


def of_exercise(lab: Lab, name: str, seed: int, named: frozenset[str] = frozenset()
                ) -> site.Listing:  # fmt: skip
    """What one exercise may see beyond that. named: what is written for it names these."""
    exercise = next(e for e in lab.exercises if e.name == name)
    return _of_exercise(lab, name, seed, frozenset(site.called(exercise, named)))


@lru_cache(512)
def _of_exercise(lab: Lab, name: str, seed: int, called: frozenset[str]) -> site.Listing:
    """Worked out once for all who call the same: of the words of a class, few matter."""
    exercise = next(e for e in lab.exercises if e.name == name)
    return site.of_exercise(lab, exercise, seed, called)


def take(home: Home, limits: Limits, bwrap: str | None) -> Box | None:
    """The sandbox that the last submission left, when it is one of that kind."""
    box, _warm.box = getattr(_warm, "box", None), None
    if box is None:
        return None
    if (box.home, box.limits, box.bwrap) == (home, limits, bwrap):
        return box
    box.close()
    return None


def keep(box: Box) -> None:
    """Leave a sandbox to the next submission, where it can be used again."""
    if box.is_open and box.is_reusable:
        _warm.box = box
    else:
        box.close()


def close_all() -> None:
    """Close what this thread has kept for the next submission."""
    close_bench()
    if getattr(_warm, "box", None):
        _warm.box.close()
        _warm.box = None


atexit.register(close_all)
