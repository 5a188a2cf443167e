"""What the files of a room hold: four files, edits that change the answer, names of their own.

Whether a mistake shows on the cases is more than a glance: `labkit mistakes --try` runs them.
"""

import ast
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np

from labkit import exercises
from labkit.engine import variants
from labkit.engine.draw import SEED
from labkit.engine.exercise import Exercise, Mistake
from labkit.release.lint.problem import Lab, Problem


def are_whole(lab: str) -> Iterator[Problem]:
    """Every room of a lab holds its four files: with fewer it would be no exercise."""
    return are_whole_in(lambda folder: folder == exercises.folder_of(lab))


def are_whole_in(wanted: Callable[[Path], bool]) -> Iterator[Problem]:
    """The same for the folders of rooms that are wanted."""
    for room, missing in exercises.half_made().items():
        if wanted(room.parent):
            what = f"the room has no {' and no '.join(missing)}"
            yield Problem(exercises.named(room), "", what, "write it, or remove the room")


def edits_change_the_answer(lab: Lab) -> Iterator[Problem]:
    """Every mistake's edit fits one place of the answer, is Python, and says something else."""
    for exercise in lab.exercises:
        for mistake in exercise.mistakes:
            what, mend = _wrong_with(exercise, mistake)
            if what:
                what = f"the edit of {mistake.name} {what}"
                yield Problem(f"{lab.entries}/{exercise.name}/mistakes.py", "", what, mend)


def _wrong_with(exercise: Exercise, mistake: Mistake) -> tuple[str, str]:
    many = exercise.source.count(mistake.old)
    if many != 1:
        mend = "quote more of the line" if many else "quote answer.py as it is now"
        return f"fits {many} places of the answer, not one: {mistake.old!r}", mend
    try:
        edited = _meaning(variants.edited_source(exercise, (mistake,)))
    except SyntaxError as error:
        return f"gives no Python: {error.msg}", "mend what stands there instead"
    same = edited == _meaning(exercise.source)
    return ("leaves the answer as it is", "write what the mistake does") if same else ("", "")


@lru_cache(maxsize=2)  # an answer is met with each of its mistakes' edits in turn
def _meaning(source: str) -> str:
    """Code blind to layout and comments. Raises SyntaxError."""
    return ast.dump(ast.parse(textwrap.dedent(source)))


def names_are_told_apart(lab: Lab) -> Iterator[Problem]:
    """No two mistakes of a room have one name, and no two cases one label: reports go by them."""
    for exercise in lab.exercises:
        room = f"{lab.entries}/{exercise.name}"
        for name in _twice(mistake.name for mistake in exercise.mistakes):
            what = f"two mistakes are called {name}"
            yield Problem(f"{room}/mistakes.py", "", what, "rename one")
        try:
            cases = exercise.cases(np.random.default_rng(SEED))
        except Exception as problem:  # a room is code, and may raise anything when it is asked
            what = f"cases(rng) raises {type(problem).__name__}: {problem}"
            yield Problem(f"{room}/cases.py", "", what, "mend it first")
            continue
        for label in _twice(case.label for case in cases):
            what = f"two cases have the label “{label}”"
            yield Problem(f"{room}/cases.py", "", what, "say what sets each apart")


def only_its_mistakes_are_named(lab: Lab) -> Iterator[Problem]:
    """INCOMPATIBLE and DRILLS speak of mistakes that the room has."""
    for exercise in lab.exercises:
        known = {mistake.name for mistake in exercise.mistakes}
        for table, sets in (("INCOMPATIBLE", exercise.incompatible), ("DRILLS", exercise.drills)):
            for name in sorted({name for names in sets for name in names} - known):
                what = f"{table} names {name}, and no mistake is called so"
                file = f"{lab.entries}/{exercise.name}/mistakes.py"
                yield Problem(file, "", what, "mend the name, or remove it")


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, many in Counter(names).items() if many > 1]


RULES = (edits_change_the_answer, names_are_told_apart, only_its_mistakes_are_named)
