"""The search in one process: candidates are called and compared right where they are made."""

import ast
import math
import warnings
from collections.abc import Collection, Generator
from dataclasses import replace

from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise
from labkit.engine.locate.asking import CHECK, Ask, Bounds, Round, Target
from labkit.engine.locate.borrowed import Model
from labkit.engine.locate.build import SEEN, Bench, Trees, events, no_traces
from labkit.engine.locate.candidates import candidates
from labkit.engine.locate.edit import Edit
from labkit.engine.locate.ended import Stopped
from labkit.engine.locate.outcome import Outcome, names, outcome_of
from labkit.engine.locate.partly import mending
from labkit.engine.locate.place import Place
from labkit.engine.locate.rights import steps_of
from labkit.engine.locate.search import search
from labkit.engine.locate.source import defined, definitions, module_source
from labkit.engine.locate.trace import Trace, number_nodes, watched
from labkit.engine.observe import Observation, observe
from labkit.engine.results import CaseResult, compare, read
from labkit.engine.theirs import Theirs

# Entries of a case that is tried: axes that meet wrongly give the square of them.
LARGEST = 10_000
ENTRIES = 4  # of an array that cost as much as a call of a function, which is what costs count


def locate(
    exercise: Exercise,
    subject: Theirs,
    draw: Draw,
    results: list[CaseResult],
    only: Collection[str] = (),
) -> Place | None:
    """Where one change to subject, or two, makes every case right; None where none is found.

    only: the outputs that count, where the others have a name of their own; all where empty.
    Nothing of the learner's is changed: candidates are defined in a copy of the globals.
    """
    own = definitions(subject)
    if not own:
        return None
    with no_traces():
        return Trial(exercise, draw, Bench(own)).search(results, only=only)


class Trial:
    """Calls candidates in cases, and says which leaves are wrong.

    `outcomes`, `again` and `watched` make calls; a subclass may have them made elsewhere.
    """

    borrows = True  # whether expressions of the right answer are among the candidates

    def __init__(self, exercise: Exercise, draw: Draw, bench: Trees):
        self.exercise, self.draw, self.bench = exercise, draw, bench
        self._only: frozenset[str] = frozenset()

    @property
    def _here(self) -> Bench:
        """The bench of a trial that makes the calls itself."""
        assert isinstance(self.bench, Bench), "the calls are made elsewhere"
        return self.bench

    def search(
        self, results: list[CaseResult], bounds: Bounds = CHECK, only: Collection[str] = ()
    ) -> Place | None:
        """The whole search. results: of the learner's own run, of every case. only: see locate.

        Where one change mends everything, nothing is left open beside the names that there are.
        """
        if only:
            # Together they cost what one whole search does.
            first, rest = bounds.budget // 2, bounds.budget * 7 // 10
            place = self._found(results, replace(bounds, budget=first, one=True), ())
            again = replace(bounds, budget=rest)
            if place is None and (place := self._found(results, again, only)):
                return mending(place, sorted(only))
            return place
        return self._found(results, bounds, ())

    def _found(
        self, results: list[CaseResult], bounds: Bounds, only: Collection[str]
    ) -> Place | None:
        self._only = frozenset(only)
        if len(results) < len(self.draw) or any(r.problem == "stopped" for r in results):
            return None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the compiler, on candidates
            target = self.target(results)
            if target is None:
                return None
            return self.run(search(self.bench, target, self.edits_for, bounds))

    def run(self, asking: Generator[Ask | Round, list[Outcome], Place | None]) -> Place | None:
        """Answer a search until it ends. Raises Stopped."""
        try:
            ask = next(asking)
            while True:
                ask = asking.send(self.outcomes(ask))
        except StopIteration as end:
            return end.value

    def outcomes(self, ask: Ask | Round) -> list[Outcome]:
        """What is wrong after each call that a search asks for."""
        if isinstance(ask, Ask):
            return [self._outcome(s, ask.case, ask.limit) for s in ask.subjects]
        found: list[Outcome] = []
        for case, limit in zip(ask.cases, ask.limits, strict=True):
            found.append(self._outcome(ask.subject, case, limit))
            if found[-1] != frozenset():
                break
        return found

    def again(self, case: int) -> tuple[Outcome, int, int]:
        """The learner's own code once more, as it is built here: outcome, steps and cost."""
        found: list[Outcome] = []
        subject = self._here.build(0)
        cost = events(lambda: found.append(self._outcome(subject, case, 10**9)))
        return found[0], self._here.steps.taken, cost

    def watched(self, codes: list, case: int) -> tuple[Outcome, Trace]:
        """What watched definitions give in a case, and the values that were seen."""
        trace, kept = Trace(), self.bench.codes
        self.bench.codes = codes
        try:
            subject = self._here.build(0, more={SEEN: trace})
            return self._outcome(subject, case, 10**6), trace
        finally:
            self.bench.codes = kept

    def called(self, subject: Theirs, case: int, limit: int) -> tuple[CaseResult, int]:
        """What comes out of a case, beside the right one; and the steps that it took."""
        self._here.steps.start(limit)
        seen = observe(subject, self.draw[case], explained=False)
        return self.compared(seen, case), self._here.steps.taken

    def _outcome(self, subject: Theirs, case: int, limit: int) -> Outcome:
        return self._left_wrong(self.called(subject, case, limit)[0])

    def compared(self, seen: Observation, case: int) -> CaseResult:
        """What was observed, beside the right one. Raises Stopped."""
        if seen.outcome == "stopped":
            raise Stopped
        made = self.draw[case]
        return compare(self.exercise, made, read(self.exercise, made, seen), self.draw.rights[case])

    def _left_wrong(self, result: CaseResult) -> Outcome:
        """What a call left wrong, of what counts."""
        return self._counted(outcome_of(result))

    def _counted(self, outcome: Outcome) -> Outcome:
        """An outcome without the outputs that do not count."""
        if not self._only or outcome is None:
            return outcome
        return frozenset(name for name in outcome if names({name}) <= self._only)

    def target(self, results: list[CaseResult]) -> Target | None:
        """What is known of the learner's run; None where the bench's first wrong case is another,
        or is too large.

        Only the smallest wrong case is called again, and counted; the others cost as much more
        as what goes in and comes out is larger.
        """
        outcomes = [self._counted(outcome_of(r)) for r in results]
        made = [sum(map(_size, right.known.values())) for right in self.draw.rights]
        sizes = [1 + _size(case.args) + n for case, n in zip(self.draw, made, strict=True)]
        wrong = [i for i, o in enumerate(outcomes) if o != frozenset()]
        if not wrong:
            return None
        first = min(wrong, key=lambda i: (sizes[i], i))
        if sizes[first] > LARGEST:
            return None
        outcome, taken, cost = self.again(first)
        if outcome != outcomes[first]:
            return None
        ratios = [max(1, -(-size // sizes[first])) for size in sizes]
        ratios = [1 if i == first else max(2, r) for i, r in enumerate(ratios)]
        rights = [steps_of(self.exercise)(case) for case in self.draw]
        more = max(1.0, taken / max(1, rights[first]))
        steps = [math.ceil(more * n) for n in rights]
        costs = [cost * r + n // ENTRIES for r, n in zip(ratios, made, strict=True)]
        return Target(outcomes, steps, costs)

    def edits_for(self, case: int) -> list[Edit]:
        """The edits of the bench's trees as they are, ordered by what this case shows."""
        trees = [d.node for d in self.bench.definitions]
        outcome, trace = self.watched(self.numbered(), case)
        leaves = list(self.draw.rights[case].known)
        said = set() if outcome is None else names(outcome)
        plain = outcome is not None and said <= set(leaves) and not self.exercise.is_class
        wrong = [leaf in said for leaf in leaves] if plain else None
        return candidates(trees, trace, self.model(case), wrong, self.borrows)

    def numbered(self) -> list:
        """The codes of the bench's trees, every node of which has a key, and watched."""
        trees = [d.node for d in self.bench.definitions]
        for start, tree in enumerate(trees):
            number_nodes(tree, start * 100_000)
        return [self.bench.compile(i, watched(tree)) for i, tree in enumerate(trees)]

    def model(self, case: int, trace: Trace | None = None) -> Model:
        """The right answer, watched in a case. trace: what is told its values."""
        tree = defined(self.exercise.source)
        number_nodes(tree, 10_000_000)
        trace = Trace() if trace is None else trace
        scope = dict(module_source(self.exercise.answer))
        scope[SEEN] = trace
        code = compile(ast.Module([watched(tree)], []), "<watched>", "exec", dont_inherit=True)
        exec(code, scope)
        observe(scope[tree.name], self.draw[case])
        return Model(tree, trace)


def _size(value: object) -> int:
    """How many numbers and words an argument holds."""
    if isinstance(value, (list, tuple)):
        return sum(map(_size, value))
    if isinstance(value, dict):
        return sum(map(_size, value.values()))
    return (
        int(getattr(value, "size", 1) or 1) if not isinstance(value, str) else 1 + len(value) // 5
    )
