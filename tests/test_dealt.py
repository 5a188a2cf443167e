"""Cases that are dealt out over the days: each comes, none twice before all have come."""

from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import dealt
import pytest

MONDAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def plain(monkeypatch):
    monkeypatch.setattr(dealt, "LONG", False)
    monkeypatch.delenv("LABKIT_DAY", raising=False)


def test_after_as_many_days_as_shares_each_thing_came_once():
    days = [dealt.share("abcdefgh", 3, MONDAY + timedelta(n)) for n in range(3)]
    assert sorted(sum(days, [])) == list("abcdefgh")
    assert {len(day) for day in days} == {2, 3}


def test_the_day_can_be_said_and_the_long_run_takes_all(monkeypatch):
    monkeypatch.setenv("LABKIT_DAY", "4")
    assert dealt.share("abcdef", 3) == ["b", "e"]
    monkeypatch.setattr(dealt, "LONG", True)
    assert dealt.share("abcdef", 3) == list("abcdef")


def config(*args: str, **options: str):
    return SimpleNamespace(
        args=list(args), getoption=lambda name, default: options.get(name, default)
    )


class Case:
    """A case of a test as pytest collects it."""

    def __init__(self, test: str, *of: int | str, exercise: str = ""):
        self.path, self.originalname, self.of = Path("test_it.py"), test, of
        self.exercise = exercise

    def get_closest_marker(self, name: str):
        return SimpleNamespace(args=self.of) if name == "dealt" and self.of else None


@pytest.mark.parametrize("number", range(12))
def test_of_marked_tests_one_case_in_so_many_stays(monkeypatch, number):
    monkeypatch.setenv("LABKIT_DAY", str(number))
    items = [Case("all")] * 3 + [Case("dealt", 4) for _ in range(8)]
    items += [Case("few", 4) for _ in range(2)]
    out = dealt.leave_out(config("tests"), items)
    stay = [item.originalname for item in items if item not in out]
    assert stay == ["all"] * 3 + ["dealt"] * 2 + ["few"]


def test_what_is_dealt_by_exercise_goes_together_and_each_exercise_comes(monkeypatch):
    """All cases of one, in every test; also where a test has no case of the others."""
    names = [f"e{number}" for number in range(10)]
    items = [Case(test, 4, "exercise", exercise=name)
             for test in ("one", "other") for name in names for _ in range(3)]  # fmt: skip
    items += [Case("few", 4, "exercise", exercise="e7")]
    days = []
    for day in range(4):
        monkeypatch.setenv("LABKIT_DAY", str(day))
        out = dealt.leave_out(config("tests"), items, lambda item: item.exercise, names)
        left = [item for item in items if item not in out]
        today = {item.exercise for item in left}
        assert len(left) == 6 * len(today) + ("e7" in today) and 2 <= len(today) <= 3
        days += today
    assert sorted(days) == names


def test_who_names_a_test_gets_it():
    items = [Case("dealt", 4) for _ in range(8)]
    assert dealt.leave_out(config("tests/test_it.py::test_it[a]"), items) == []
    assert len(dealt.leave_out(config("tests/test_so.py::test_it"), items)) == 6


def test_who_names_an_exercise_gets_all_of_it():
    items = [Case("dealt", 4) for _ in range(8)]
    assert dealt.leave_out(config("tests", exercises="softmax"), items) == []
