"""A listed mistake with another one beside it, in the same outputs: the list names what it can,
and edits of the answer that has that mistake already are tried for the rest.
"""

import ast
import textwrap
from dataclasses import replace
from functools import lru_cache
from os.path import commonprefix

from labkit import place
from labkit.engine import variants
from labkit.engine.diagnose import explains
from labkit.engine.draw import Draw, Observed
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.generated import Generated, asked, generated, kin
from labkit.engine.results import CaseResult, alike, is_measured, is_real

Results = list[CaseResult]
MOST = 2  # mistakes that others are looked for beside
EDITS = 150  # of the answer with one of them; a count, so that every machine finds the same


def beside(draw: Draw, results: Results) -> tuple[Mistake, ...]:
    """A listed mistake that explains whole cases, and the one beside it that makes the others;
    or ()."""
    if any(r.problem not in ("", "values") for r in results) or not _measured(results):
        return ()
    wrong = sorted(range(len(results)), key=lambda i: not results[i].problem)
    for mistake in _at_work(draw, results):
        for other in _edits(draw.exercise, mistake):
            if explains(draw, (other,), results, wrong):
                return mistake, other
    return ()


def _measured(results: Results) -> bool:
    """Whether what is wrong is of numbers, among them some that two faults rarely give alike."""
    leaves = [r.yours.known[d.leaf] for r in results for d in r.differences]
    return any(map(is_measured, leaves)) and all(map(is_real, leaves))


def _at_work(draw: Draw, results: Results) -> list[Mistake]:
    """The mistakes, listed or lent, that explain a wrong case or more, the most of them first."""
    wrong = [(i, r) for i, r in enumerate(results) if r.problem]
    found = []
    lent = [m for m in kin(draw.exercise) if m.called is None]
    for mistake in (*draw.exercise.mistakes, *lent):
        same = sum(alike(draw.exercise, r.yours, draw.reading((mistake,), i)) for i, r in wrong)
        if same:
            found.append((-same, len(found), mistake))
    return [mistake for *_, mistake in sorted(found)[:MOST]]


@lru_cache(maxsize=128)
def _edits(exercise: Exercise, mistake: Mistake) -> tuple[Observed, ...]:
    """Edits of the answer that has the mistake already, and its answers to other questions."""
    source = variants.edited_source(exercise, (mistake,))
    mistaken = replace(exercise, answer=variants.variant(exercise, (mistake,)))
    vars(mistaken)["source"] = source  # of a class that is made so, Python finds none
    ours = [e for e in generated(mistaken)[:EDITS] if not _within(e, source, mistake)]
    beside = (*asked(mistaken), *ours)
    return tuple(replace(e, old=f"{mistake.name}: {e.old}") for e in beside)


def _within(made: Generated, source: str, mistake: Mistake) -> bool:
    """Whether an edit changes what the mistake itself has put in: no learner wrote that."""
    old, new = mistake.old, mistake.new
    start = len(commonprefix([old, new]))
    end = len(commonprefix([old[start:][::-1], new[start:][::-1]]))
    there = source.find(new)
    part = made.edit.part
    text = ast.get_source_segment(source, part)
    if not text or there < 0 or source != textwrap.dedent(source):
        return False
    before = sum(map(len, source.splitlines(True)[: part.lineno - 1])) + part.col_offset
    return there + start <= before and before + len(text) <= there + len(new) - end


place.on_change(_edits.cache_clear)  # they hold words of the language in use
