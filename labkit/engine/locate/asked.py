"""What an answer asks of what it is given, beside what the right answer asks.

A loss is called, a generator draws, a model runs a sentence, a helper of an earlier lab takes a
step. A call that the right answer never makes, with arguments that it never hands over, is where
the two part. Order and number say nothing: entries may be nudged in any order, and what was read
may be read again. Nothing is said unless other calls agree, so that the way of asking is the same.
"""

import types
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np

from labkit.engine.evidence import listed
from labkit.engine.exercise import Case, Exercise
from labkit.engine.held import size
from labkit.engine.locate.build import Bench, no_traces
from labkit.engine.locate.recorder import NOTED, Call, Log, hear_helpers, recorded
from labkit.engine.locate.rights import bench_of
from labkit.engine.locate.source import Definition, definitions, module_source, scope_of
from labkit.engine.observe import Observation, observe
from labkit.engine.plain import Foreign
from labkit.engine.results import CaseResult, alike, read, same_plain
from labkit.engine.theirs import Frozen, Theirs
from labkit.words import say

MOST = 6  # wrong cases that are looked at, and half of the right ones
STEPS = 10**6  # what no case takes
LARGEST = 4_000  # numbers and words in a case that is looked at


@dataclass(frozen=True)
class Part:
    """A call that the right answer never makes.

    number: which of that name it is, from 0. mine and right: all calls of that name.
    """

    number: int
    mine: list[Call]
    right: list[Call]

    @property
    def call(self) -> Call:
        return self.mine[self.number]

    @property
    def beyond(self) -> bool:
        """Whether all that the right answer asks was asked before: what more gives may be left
        unused."""
        done = self.mine[: self.number]
        return len(done) >= len(self.right) and all(
            any(_alike(c, d) for d in done) for c in self.right
        )

    @property
    def moved(self) -> tuple[str, int, int] | None:
        """An array that holds what it never does in a call of the right answer: its name, how
        many entries are no longer what they were, and how many are at most in the right one."""
        for place, change in self.call.moved.items():
            every = [c.moved.get(place) for c in self.right]
            if not any(r is not None and _near(change, r) for r in every):
                counts = [0 if r is None else np.count_nonzero(r) for r in every]
                return place, int(np.count_nonzero(change)), int(max(counts))
        return None

    @property
    def still(self) -> str:
        """An array that is what it was, and never is in a call of the right answer; or ''."""
        always = set.intersection(*(set(call.moved) for call in self.right))
        return min(always - self.call.moved.keys(), default="")

    @property
    def others(self) -> list[str]:
        """The arguments that are others than in the right answer's call of that number, where
        those before are the same; else those that it gives in no call."""
        rights = [self.right[self.number]] if self.before else self.right
        pairs = enumerate(zip(rights[0].given, self.call.given.values(), strict=False))
        return [name for i, (name, mine) in pairs
                if not any(_same(mine, list(r.given.values())[i]) for r in rights)]  # fmt: skip

    @property
    def varied(self) -> list[str]:
        """The arguments that are not the same in all calls of the right answer and in this one."""
        pairs = enumerate(zip(self.right[0].given, self.call.given.values(), strict=False))
        return [name for i, (name, mine) in pairs
                if not all(_same(mine, list(r.given.values())[i]) for r in self.right)]  # fmt: skip

    @property
    def again(self) -> int:
        """The number of the call before in which the one other argument was the same; or 0."""
        if len(self.others) != 1:
            return 0
        place = list(self.right[self.number].given).index(self.others[0])
        given = [list(c.given.values())[place] for c in self.mine[: self.number + 1]]
        same = [i for i, value in enumerate(given[:-1], 1) if _same(value, given[-1])]
        return same[-1] if same else 0

    @property
    def before(self) -> bool:
        """Whether there are calls before it, and all are the right answer's, in its order."""
        pairs = zip(self.mine[: self.number], self.right, strict=False)
        return 0 < self.number < len(self.right) and all(_alike(a, b) for a, b in pairs)


def here(exercise: Exercise, subject: Theirs, results: list[CaseResult]) -> tuple[str, str] | None:
    """The sentence and its question, from calls of the learner's code in this process."""
    found = parting(exercise, subject, results)
    return None if found is None else _said(found[0].case.label, found[1])


def _said(case: str, part: Part) -> tuple[str, str] | None:
    """What is said of a call, and asked."""
    about = {"case": case, "number": part.number + 1, "name": part.call.name}
    if part.moved:
        place, many, most = part.moved
        form = "moved" if most and many > most else "held"
        about |= {"array": place, "many": many, "most": most}
    elif part.still:
        form, about["array"] = "still", part.still
    elif part.beyond:
        form, about["all"] = "beyond", len(part.right)
    elif part.others:
        form = "another" if part.before else "never"
        about["what"] = listed(part.others)
    elif len(part.varied) > 1:
        form, about["what"] = "together", listed(part.varied)
    else:
        return None
    sentence = say(f"asked.{form}", **about)
    if form == "another" and (number := part.again):
        sentence += " " + say("asked.again", number=number, what=about["what"])
    return sentence, say(f"asked.{form}-question", **about)


def parting(
    exercise: Exercise, subject: Theirs, results: list[CaseResult]
) -> tuple[CaseResult, Part] | None:
    """The smallest wrong case, and where calls part there; None where nothing is certain."""
    own, helpers = definitions(subject), _helpers(exercise)
    if not own or exercise.is_class:
        return None
    wrong: list[Part] = []
    with no_traces():
        for result in (cases := _some(results, True)):
            pair = _calls(exercise, own, helpers, result)
            part = _foreign(*pair) if pair else None
            if part is None:
                return None
            wrong.append(part)
        pairs = (_calls(exercise, own, helpers, r) for r in _some(results, False))
        right = (_foreign(*pair) for pair in pairs if pair and all(pair))
        return (cases[0], wrong[0]) if wrong and _certain(wrong, right) else None


def _certain(wrong: list[Part], right: Iterator[Part | None]) -> bool:
    """Whether what is given is asked in the right way elsewhere: in a right case, or where there
    is none, in the calls before."""
    first = list(islice(right, 1))
    if not first:
        return all(part.before for part in wrong)
    every = chain(first, right)
    if any(part.beyond for part in wrong):
        return all(part is None for part in every)
    return any(part is None for part in every)


def _some(results: list[CaseResult], wrong: bool) -> list[CaseResult]:
    """The smallest cases that are wrong, or right."""
    every = [r for r in results if bool(r.problem) is wrong and size(r.case.args) <= LARGEST]
    return sorted(every, key=lambda r: size(r.case.args))[: MOST if wrong else 2 * MOST]


def _calls(
    exercise: Exercise, own: list[Definition], helpers: list[str], result: CaseResult
) -> tuple[list[Call], list[Call]] | None:
    """The learner's calls in a case, and the right answer's; None where the code gives something
    else than it did, or nothing, and where there are too many."""
    mine, seen = _heard(exercise, Bench(own), helpers, result.case)
    outcome = read(exercise, result.case, seen)
    if seen.outcome != "value" or not alike(exercise, outcome, result.yours):
        return None
    right = _heard(exercise, bench_of(exercise), helpers, result.case)[0]
    return (mine, right) if len(right) < NOTED else None  # else some were not noted


def _heard(
    exercise: Exercise, bench: Bench, helpers: list[str], case: Case
) -> tuple[list[Call], Observation]:
    subject, log = bench.build(0), Log()
    bench.steps.start(STEPS)
    scope = scope_of(subject)
    hear_helpers(log, scope, [h for h in helpers if isinstance(scope.get(h), types.FunctionType)])
    names = list(exercise.signature.parameters)
    return log.calls, observe(recorded(log, subject, names), case, explained=False)


def _helpers(exercise: Exercise) -> list[str]:
    """The functions of earlier exercises that the right answer calls by name."""
    scope, code = module_source(exercise.answer), getattr(exercise.answer, "__code__", None)
    names = code.co_names if code else ()
    return [name for name in names if isinstance(scope.get(name), types.FunctionType)]


def _foreign(mine: list[Call], right: list[Call]) -> Part | None:
    """The first call of something that the right answer calls too, which it never makes so.

    None too where chance was asked in another way before: many ways are right, and what is drawn
    decides on all that comes after.
    """
    seen: Counter[str] = Counter()
    draws = [call for call in right if call.draws]
    if bool(draws) != any(call.draws for call in mine):
        return None
    for call in mine:
        number = seen[call.name]
        same = [c for c in right if c.name == call.name]
        likely = [*same[number : number + 1], *same]  # most calls are the right answer's, in order
        if call.draws:
            if not draws or draws[0].name != call.name or not _alike(call, draws.pop(0)):
                return None
        elif same and not any(_alike(call, c) for c in likely):
            return Part(number, [c for c in mine if c.name == call.name], same)
        seen[call.name] += 1
    return None


def _alike(a: Call, b: Call) -> bool:
    """Whether two calls get the same, to what another order of sums may change.

    The names may be the learner's own.
    """
    if a.moved.keys() != b.moved.keys() or bool(a.given) != bool(b.given):
        return False
    pairs = zip(a.given.values(), b.given.values(), strict=False)
    return all(_same(*pair) for pair in pairs) and all(
        _near(a.moved[k], b.moved[k]) for k in a.moved
    )


def _near(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two changes are the same to what is left of small ones in the last digits."""
    return a.shape == b.shape and bool(np.allclose(a, b, 0.01, 0.01 * float(np.abs(b).max())))


def _same(a: Frozen, b: Frozen) -> bool:
    """Whether two arguments are the same; functions, and what cannot be read, may be."""
    if isinstance(a, Foreign) or isinstance(b, Foreign):
        return True
    return same_plain(a, b, 1e-6)
