"""The check's own test, derived from the same data: is every mistake caught, and by its name?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from labkit.engine import variants
from labkit.engine.diagnose import explains
from labkit.engine.draw import SEED, Draw, draw
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.judge import assess, judge, watch
from labkit.engine.results import compare
from labkit.engine.theirs import Theirs
from labkit.engine.verdict import State, Verdict


@dataclass
class Audit:
    """Counts over the single mistakes and the compatible pairs of one exercise.

    masked: pairs whose output is that of one of the two on every case, called by that one.
    A problem is a sentence that names the mistakes and says what happened to them. verdicts: of
    the single mistakes, by name, as a learner gets them.
    """

    exercise: str
    singles: int = 0
    pairs: int = 0
    caught: int = 0
    named_singles: int = 0
    named_pairs: int = 0
    masked: int = 0
    problems: list[str] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)
    verdicts: dict[str, Verdict] = field(default_factory=dict)

    @property
    def named_share(self) -> float:
        """Share of the pairs that show both mistakes and are called by both names."""
        visible = self.pairs - self.masked
        return self.named_pairs / visible if visible else 1.0


def audit(exercise: Exercise, seed: int = SEED, every: int | None = 1) -> Audit:
    """Check every single mistake, and one in `every` of the compatible pairs; none of them if None.

    A single one is observed twice, as a learner's answer and as what that is compared with; a pair
    once for both, or most of the time would go into that.
    """
    result = Audit(exercise.name)
    for mistakes in _sets(exercise, every):
        _count(exercise, mistakes, seed, result)
    return result


def _sets(exercise: Exercise, every: int | None) -> Iterator[tuple[Mistake, ...]]:
    yield from variants.sets(exercise, 1)
    if every:
        yield from islice(variants.sets(exercise, 2), None, None, every)


def _count(exercise: Exercise, mistakes: tuple[Mistake, ...], seed: int, result: Audit) -> None:
    subject = variants.variant(exercise, mistakes)
    single = len(mistakes) == 1
    verdict = (
        assess(exercise, subject, seed)
        if single
        else _of_pair(subject, mistakes, draw(exercise, seed))
    )
    if single:
        result.verdicts[mistakes[0].name] = verdict
    names, called = {m.name for m in mistakes}, set(verdict.mistakes)
    result.singles += single
    result.pairs += not single
    result.caught += verdict.state is not State.PASSED and verdict.state is not State.FAULT
    text = f"{exercise.name}: {' + '.join(sorted(names))}"
    if verdict.state in (State.PASSED, State.FAULT):
        result.problems.append(f"{text}: {verdict.state}: {verdict.headline}")
    elif called == names:
        result.named_singles += single
        result.named_pairs += not single
    elif not single and _masked(exercise, mistakes, seed):
        result.masked += 1
        if not called <= names:
            result.problems.append(f"{text} is called {' + '.join(sorted(called))}")
    elif called & {m.name for m in exercise.mistakes} - names:
        result.problems.append(f"{text} is called {' + '.join(sorted(called))}")
    elif single:
        result.problems.append(f"{text}: caught, but not by its name ({verdict.mistakes})")
    else:
        result.unnamed.append(f"{text}: caught, but called {verdict.mistakes}")


def _of_pair(subject: Theirs, mistakes: tuple[Mistake, ...], cases: Draw) -> Verdict:
    seen = watch(subject, cases)
    if len(seen) > len(cases):
        cases.keep(mistakes, seen)
    return judge(cases, seen)


def _masked(exercise: Exercise, mistakes: tuple[Mistake, ...], seed: int) -> bool:
    """Whether a pair does what one of the two does alone, in every case."""
    cases = draw(exercise, seed)
    results = [
        compare(exercise, case, cases.reading(mistakes, i), cases.rights[i])
        for i, case in enumerate(cases)
    ]
    return any(explains(cases, (m,), results) for m in mistakes)
