"""Tests of exercises: one exercise after the other, some of them, or dealt to several processes.

What a mistaken answer does is observed once for an exercise and a seed, and kept in the process
(`labkit.engine.draw`). So all tests of one exercise stand together, pairs of mistakes first, and
go to the same share. Of grading's tests, a file goes whole.
"""

import inspect
import sys
from pathlib import Path

import pytest
from dealt import leave_out
from run_all import EXERCISES

from labkit import exercises
from labkit.engine import contract

FILES = {Path(path).stem for path in EXERCISES}
GRADING = Path(__file__).parent / "grading"
# Of processors, also those of sandboxes, which the table of `make test` does not count. Their text
# says little of it: the longest file takes three.
SECONDS = {
    "test_dask": 18, "test_hostile": 17, "test_grade_cli": 16, "test_search": 16,
    "test_drills": 14, "test_replies": 14, "test_run": 13, "test_fair": 13, "test_lines": 12,
    "test_handed_in": 8, "test_session": 8, "test_leftovers": 6, "test_reading": 6,
    "test_published": 5, "test_similar": 5, "test_platforms": 4, "test_outside": 4,
    "test_classroom": 4, "test_placing": 3, "test_odd_notebooks": 2, "test_starts": 2,
}  # fmt: skip


def pytest_addoption(parser):
    parser.addoption("--share", metavar="N/OF",
                     help="deal exercises, or grading's files, to OF shares: the N-th")  # fmt: skip
    parser.addoption("--exercises", metavar="NAMES", help="of exercises, these alone")
    parser.addoption("--one-of-each-kind", action="store_true",
                     help="of each kind of exercise, the one with fewest mistakes too")  # fmt: skip


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    owners = {item: owner(item) for item in items}
    dealt_out = set(leave_out(config, items, owners.get, exercises.every_name()))
    first = {}
    for place, item in enumerate(items):
        first.setdefault(owners[item] or item, place)
    order = {item: (first[owners[item] or item], not _observes_most(item), place)
             for place, item in enumerate(items)}  # fmt: skip
    gone = left_out(config, {name for name in owners.values() if name})
    out = [item for item in items if owners[item] in gone or item in dealt_out]
    items[:] = sorted(set(items).difference(out), key=order.get)
    if out:
        config.hook.pytest_deselected(items=out)


def _observes_most(item) -> bool:
    return "pair" in getattr(item, "originalname", "")


def owner(item) -> str | None:
    """The exercise that a test is of, or the file, of other tests of a lab and of grading."""
    if item.path.parent == GRADING:
        return item.path.stem
    given = getattr(item, "callspec", None) and item.callspec.params or {}
    if not {item.path.parent.name, item.path.stem} & FILES:
        return None
    # An answer in a file of its own is called EXERCISE__WHAT.
    name = given["path"].stem.split("__")[0] if "path" in given else given.get("name")
    return name if name in exercises.every_name() else item.path.stem


def left_out(config, owners: set[str]) -> set[str]:
    """The owners whose tests are not wanted in this process."""
    named, each, share = map(config.getoption, ("exercises", "one_of_each_kind", "share"))
    wanted = set(owners)
    if named is not None or each:
        wanted = set(filter(None, (named or "").split(",")))
        wanted |= one_of_each_kind() if each else set()
        # With an exercise, what else is tested of its lab.
        folders = {exercises.room(name).parent.name for name in wanted if name in owners}
        wanted |= {f"test_{folder}" for folder in folders}
    if share:
        number, of = map(int, share.split("/"))
        order = sorted(wanted & owners, key=weight, reverse=True)
        wanted = {name for place, name in enumerate(order) if _dealt_to(place, of) == number}
    return owners - wanted


def _dealt_to(place: int, of: int) -> int:
    """The share, from 1, of what is heaviest but so many: there and back, so that the first share
    is not always given the heavier one."""
    there, back = place % of, of - 1 - place % of
    return 1 + (back if place // of % 2 else there)


def weight(owner: str) -> tuple[int, str]:
    """About how long tests take: an exercise's as the pairs of its mistakes, grading's as they were
    measured."""
    if owner in exercises.every_name():
        return len(exercises.mistakes(owner)) ** 2, owner
    return SECONDS.get(owner, 1), owner


def one_of_each_kind() -> set[str]:
    """Functions and classes, with torch and without, by what of the engine reads their answers."""
    kinds = {}
    for exercise in map(exercises.load, exercises.every_name()):
        module = inspect.getsource(sys.modules[exercise.answer.__module__])
        spec = type(exercise.returns)
        reads = spec.__name__ if spec.__module__ == contract.__name__ else "a lab's own"
        kind = reads, exercise.is_class, "import torch" in module
        kinds.setdefault(kind, []).append(exercise)
    return {min(found, key=lambda e: len(e.mistakes)).name for found in kinds.values()}
