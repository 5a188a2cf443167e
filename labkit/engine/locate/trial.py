"""The search in one process: candidates are called and compared right where they are made."""

import ast
import warnings
from collections.abc import Generator

from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise
from labkit.engine.locate.borrowed import Model
from labkit.engine.locate.build import SEEN, Bench, Steps, events, no_traces
from labkit.engine.locate.candidates import candidates
from labkit.engine.locate.edit import Edit
from labkit.engine.locate.place import Place
from labkit.engine.locate.search import Ask, Outcome, Target, search
from labkit.engine.locate.source import defined, definitions, module_source
from labkit.engine.locate.trace import Trace, number_nodes, watched
from labkit.engine.observe import observe
from labkit.engine.results import CaseResult, compare, read
from labkit.engine.theirs import Theirs


class Stopped(Exception):
    """The stop button was pressed."""


def locate(
    exercise: Exercise, subject: Theirs, draw: Draw, results: list[CaseResult]
) -> Place | None:
    """Where one change to subject, or two, makes every case right; None where none is found.

    Nothing of the learner's is changed: candidates are defined in a copy of the globals.
    """
    own = definitions(subject)
    if not own or len(results) < len(draw) or any(r.problem == "stopped" for r in results):
        return None
    bench = Bench(own)
    with no_traces(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the compiler, on candidates
        trial = Trial(exercise, draw, bench)
        target = trial.target(results)
        if target is None:
            return None
        return trial.run(search(bench, target, trial.edits_for))


class Trial:
    """Calls candidates in cases, and says which leaves are wrong."""

    def __init__(self, exercise: Exercise, draw: Draw, bench: Bench):
        self.exercise, self.draw, self.bench = exercise, draw, bench

    def run(self, asking: Generator[Ask, list[Outcome], Place | None]) -> Place | None:
        """Answer a search until it ends."""
        try:
            ask: Ask = next(asking)
            while True:
                ask = asking.send([self.outcome(s, ask.case, ask.limit) for s in ask.subjects])
        except StopIteration as end:
            return end.value
        except Stopped:
            return None

    def outcome(self, subject: Theirs, case: int, limit: int = 10**9) -> Outcome:
        """The names of the wrong leaves; 'argument' or 'warning' where that is the fault."""
        self.bench.steps.start(limit)
        seen = observe(subject, self.draw[case])
        if seen.outcome == "stopped":
            raise Stopped
        if seen.outcome != "value":
            return None
        mine = read(self.exercise, self.draw[case], seen)
        return wrong_leaves(compare(self.exercise, self.draw[case], mine, self.draw.rights[case]))

    def target(self, results: list[CaseResult]) -> Target | None:
        """What is known of the learner's run; None where the bench's first wrong case is another.

        Only the smallest wrong case is called again, and counted; the others cost as much more
        as their arguments are larger.
        """
        outcomes = [wrong_leaves(r) for r in results]
        sizes = [1 + _size(case.args) for case in self.draw]
        wrong = [i for i, o in enumerate(outcomes) if o != frozenset()]
        if not wrong:
            return None
        first = min(wrong, key=lambda i: (sizes[i], i))
        again: list[Outcome] = []
        subject = self.bench.build(0)
        cost = events(lambda: again.append(self.outcome(subject, first)))
        if again[0] != outcomes[first]:
            return None
        ratios = [max(1, -(-size // sizes[first])) for size in sizes]
        ratios = [1 if i == first else max(2, r) for i, r in enumerate(ratios)]
        steps = [self.bench.steps.taken * 5 ** (r > 1) * r for r in ratios]
        return Target(outcomes, steps, [cost * r for r in ratios])

    def edits_for(self, case: int) -> list[Edit]:
        """The edits of the bench's trees as they are, ordered by what this case shows."""
        trees = [d.node for d in self.bench.definitions]
        for start, tree in enumerate(trees):
            number_nodes(tree, start * 100_000)
        trace, codes = Trace(), self.bench.codes
        self.bench.codes = [self.bench.compile(i, watched(t)) for i, t in enumerate(trees)]
        try:
            outcome = self.outcome(self.bench.build(0, more={SEEN: trace}), case, 10**6)
        finally:
            self.bench.codes = codes
        leaves = list(self.draw.rights[case].known)
        wrong = None
        if outcome is not None and outcome <= set(leaves) and not self.exercise.is_class:
            wrong = [leaf in outcome for leaf in leaves]
        return candidates(trees, trace, self.model(case), wrong)

    def model(self, case: int) -> Model | None:
        """The right answer, watched in a case."""
        tree = defined(self.exercise.source)
        number_nodes(tree, 10_000_000)
        trace = Trace()
        scope = dict(module_source(self.exercise.answer))
        scope[SEEN] = trace
        code = compile(ast.Module([watched(tree)], []), "<watched>", "exec", dont_inherit=True)
        exec(code, scope)
        Steps().start(0)
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


def wrong_leaves(result: CaseResult) -> Outcome:
    """What is wrong in one case, by name: leaves, or the argument that was changed."""
    if result.problem in ("raised", "stopped"):
        return None
    if result.differences and not result.differences[0].leaf:
        return None
    extra = {result.problem} if result.problem in ("changed", "warned") else set()
    return frozenset({d.leaf for d in result.differences} | extra)
