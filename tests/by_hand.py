"""The frame that every lab's answers written by hand go through.

Right answers in odd styles pass; wrong ones fail, and are called by name. The answers stand in
tests/LAB_answers. None is made from the exercises' own edits.

Each answer meets the cases of one seed, the seeds in turn, so that every exercise meets all of
them; with LABKIT_LONG each answer does, and more seeds. An answer that has not one name meets the
seed of notebooks: it is set beside every pair and hundreds of generated mistakes, and with that
seed most of them have been observed for other tests. Such answers are dealt by the exercise, so
that these are observed for a quarter of the exercises a day.
"""

from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from dealt import LONG

from labkit import exercises
from labkit.engine.judge import SEED, assess
from labkit.engine.verdict import State

RIGHT_SEEDS = (SEED, 1, 2, 3, 4) if LONG else (SEED, 1, 2)
WRONG_SEEDS = (SEED, 1, 2, 3) if LONG else (SEED, 1)
FEWEST_RIGHT, FEWEST_WRONG = 4, 6  # of each exercise


class Answers:
    """The answers to a lab's exercises; modules put them on the lists with `right` and `wrong`."""

    def __init__(self, lab: str, lists: dict[str, tuple] | None = None):
        """lists: (right, wrong) of each exercise, as `add` takes them."""
        self.lab = lab
        self.all_right: list[tuple[str, Callable]] = []
        self.all_wrong: list[tuple[str, Callable, set[str]]] = []
        for exercise, (right, wrong) in (lists or {}).items():
            self.add(exercise, right, wrong)

    def right(self, exercise: str) -> Callable:
        """Decorator: an answer that must pass."""
        return lambda answer: self.all_right.append((exercise, answer)) or answer

    def wrong(self, exercise: str, *mistakes: str) -> Callable:
        """Decorator: an answer that must fail, and be called by these names, if there are any."""
        return lambda answer: self.all_wrong.append((exercise, answer, set(mistakes))) or answer

    def add(self, exercise: str, right: Iterable[Callable], wrong: Iterable[tuple]) -> None:
        """right: answers; wrong: (answer, names) or (answer, name, ...), no names for any fault."""
        self.all_right += [(exercise, answer) for answer in right]
        self.all_wrong += [(exercise, answer, _names(names)) for answer, *names in wrong]

    def add_named(self, right: Iterable[tuple], wrong: Iterable[tuple]) -> None:
        """The same from lists that name the exercise first, as rounds of odd answers do."""
        for exercise, answer in right:
            self.add(exercise, [answer], [])
        for exercise, answer, names in wrong:
            self.add(exercise, [], [(answer, names)])

    def tests(self) -> tuple[Callable, Callable, Callable]:
        """The three tests, to be kept under names that pytest finds."""
        return self._of_right_ones(), self._of_wrong_ones(), self._of_number()

    def _of_right_ones(self) -> Callable:
        dealt = _dealt(self.all_right, RIGHT_SEEDS)

        @pytest.mark.parametrize("seed, name, answer", dealt, ids=_label)
        def test(name, answer, seed):
            verdict = assess(exercises.load(name), answer, seed)
            assert verdict.state is State.PASSED, verdict

        return test

    def _of_wrong_ones(self) -> Callable:
        one = [answer for answer in self.all_wrong if len(answer[2]) == 1]
        others = [answer for answer in self.all_wrong if len(answer[2]) != 1]
        dealt = _dealt(one, WRONG_SEEDS)
        by_exercise = pytest.mark.dealt(4, "exercise")
        dealt += [pytest.param(*answer, marks=by_exercise)
                  for answer in _dealt(others, WRONG_SEEDS if LONG else (SEED,))]  # fmt: skip

        @pytest.mark.parametrize("seed, name, answer, mistakes", dealt, ids=_label)
        def test(name, answer, mistakes, seed):
            verdict = assess(exercises.load(name), answer, seed, line=False)
            assert verdict.state not in (State.PASSED, State.FAULT, State.NOT_WRITTEN), verdict
            assert verdict.score < 1 or verdict.mistakes
            # Equal exceptions on other values are no evidence: then the crash is explained.
            unnamed = verdict.state is State.RAISED and not verdict.mistakes
            if mistakes and not unnamed:
                assert set(verdict.mistakes) == mistakes, verdict

        return test

    def _of_number(self) -> Callable:
        def test():
            right = Counter(name for name, *_ in self.all_right)
            wrong = Counter(name for name, *_ in self.all_wrong)
            in_lab = [exercise.name for exercise in exercises.in_lab(self.lab)]
            assert set(in_lab) == set(right) == set(wrong)
            assert min(right.values()) >= FEWEST_RIGHT, right
            assert min(wrong.values()) >= FEWEST_WRONG, wrong

        return test


def _dealt(answers: list[tuple], seeds: tuple[int, ...]) -> list[tuple]:
    """(seed, *answer): each answer with one of the seeds in turn, or with all."""
    if LONG:
        return [(seed, *answer) for seed in seeds for answer in answers]
    counts: Counter = Counter()
    dealt = []
    for answer in answers:
        dealt.append((seeds[counts[answer[0]] % len(seeds)], *answer))
        counts[answer[0]] += 1
    return dealt


def _names(names: list) -> set[str]:
    """The mistakes of an entry, which writes them one by one or as one set, tuple or None."""
    one_by_one = all(isinstance(name, str) for name in names)
    return set(names) if one_by_one else set(names[0] or ())


def _label(value: object) -> str:
    return getattr(value, "__name__", None) or str(value)
