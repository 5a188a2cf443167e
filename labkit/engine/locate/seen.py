"""The learner's definitions, run with every value watched, and lines of them as a place."""

import ast
from collections.abc import Iterator, Sequence

from labkit.engine.locate.build import SEEN, Bench
from labkit.engine.locate.edit import Placed, bodies, functions_in, is_counter
from labkit.engine.locate.ended import Stopped
from labkit.engine.locate.place import Place, part_at
from labkit.engine.locate.trial import Trial
from labkit.engine.observe import observe
from labkit.engine.results import Reading, read
from labkit.engine.theirs import Theirs

FEW = 3  # lines that a learner can look through
STEPS = 30_000  # of the learner's code, in all runs together: watched and traced, they are slow

Spot = tuple[int, Placed]  # number of a definition, and a statement or an expression of it


class Spent(Exception):
    """All steps are taken that this may cost."""


class Seen:
    """The learner's definitions, every value of which is watched."""

    def __init__(self, trial: Trial, bench: Bench):
        self.trial, self.bench, self.left = trial, bench, STEPS
        bench.codes = trial.numbered()

    def reading(self, case: int, watch: Theirs) -> Reading:
        """What comes out of a case; watch is told of every value, and gives what is used for it.

        Raises Stopped, and Spent once there are no steps left.
        """
        steps, made = self.bench.steps, self.trial.draw[case]
        subject = self.bench.build(0, more={SEEN: watch})
        steps.start(self.left)
        seen = observe(subject, made, explained=False)
        self.left -= 1 + steps.taken
        if seen.outcome == "stopped":
            raise Stopped
        if self.left <= 0:
            raise Spent
        return read(self.trial.exercise, made, seen)

    def statements(self) -> Iterator[tuple[int, ast.stmt, ast.stmt]]:
        """Every statement of the definitions, in the order of the text: the number of the
        definition, the statement, and the first one of the function."""
        for index, definition in enumerate(self.bench.definitions):
            for function in functions_in(definition.node):
                first = next(s for s in function.body if not is_counter(s))
                for _, _, body in bodies(function):
                    yield from ((index, s, first) for s in body if not is_counter(s))

    def place(
        self, spots: Sequence[Spot], what: str, kind: str, quoted: Spot | None = None
    ) -> Place | None:
        """The lines of the spots, if they are few and of one definition; quoted, or the first."""
        lines = sorted({statement.lineno for _, statement in spots})
        if not 0 < len(lines) <= FEW or len({index for index, _ in spots}) > 1:
            return None
        index, statement = quoted or min(spots, key=lambda spot: spot[1].lineno)
        made = self.bench.definitions[index]
        part = part_at(_head(statement), made.lines, made.name, kind)
        helper = "" if made is self.bench.definitions[-1] else made.name
        others = tuple(line for line in lines if line != part.line)
        return Place((part,), others, helper, mended=what)


def _head(statement: Placed) -> Placed:
    """What is underlined: of a statement the value, where there is one, or else all of it."""
    value = None if isinstance(statement, ast.expr) else getattr(statement, "value", None)
    return value or statement
