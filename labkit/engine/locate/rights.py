"""The right answer on a bench of its own, and how many steps it takes.

What a candidate may take is measured by it too: a learner's code that ends early says nothing of
what the mended one needs.
"""

import textwrap
from functools import lru_cache

from labkit.engine.exercise import Case, Exercise
from labkit.engine.locate.build import Bench
from labkit.engine.locate.source import Definition, defined
from labkit.engine.observe import observe


def bench_of(exercise: Exercise, source: str = "") -> Bench:
    """The answer, or what such a source makes of it, with its steps counted."""
    source = textwrap.dedent(source or exercise.source)
    tree = defined(source)
    name = exercise.answer.__name__
    lines = tuple(source.splitlines(True))
    return Bench([Definition(name, exercise.answer, tree, lines, f"<an edit of {name}>")])


class RightSteps:
    """How many steps a right answer takes in each case, counted when they are asked for."""

    def __init__(self, bench: Bench):
        self._bench, self._known = bench, {}

    def __call__(self, case: Case) -> int:
        if case.label not in self._known:
            self._bench.steps.start(10**9)
            observe(self._bench.build(0), case)
            self._known[case.label] = self._bench.steps.taken
        return self._known[case.label]


@lru_cache(maxsize=128)
def steps_of(exercise: Exercise) -> RightSteps:
    """How many steps the right answer takes, by case."""
    return RightSteps(bench_of(exercise))
