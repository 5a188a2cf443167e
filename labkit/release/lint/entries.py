"""What an exercise's entry must say, and what its hints must not."""

import re
from collections.abc import Iterator

from labkit.engine.exercise import Exercise
from labkit.release import markers
from labkit.release.cells import DIFFICULTY
from labkit.release.lint.problem import Lab, Problem
from labkit.release.notebook import find

# Shorter lines, such as `h = h0` or `return loss`, say nothing that a hint could give away.
TELLING = 14


def entries_are_complete(lab: Lab) -> Iterator[Problem]:
    """Three hints, minutes, difficulty and points on every entry."""
    for exercise in lab.exercises:
        for what, mend in _lacks(exercise):
            yield Problem(f"{lab.entries}/{exercise.name}/__init__.py", "", what, mend)


def _lacks(exercise: Exercise) -> Iterator[tuple[str, str]]:
    given = [hint for hint in exercise.hints if hint.strip()]
    if len(exercise.hints) != 3 or len(given) != 3:
        yield f"the entry has {len(given)} hints", "write three"
    if not (isinstance(exercise.minutes, int) and 1 <= exercise.minutes <= 60):
        yield f"minutes is {exercise.minutes!r}", "give whole minutes from 1 to 60"
    if exercise.difficulty not in DIFFICULTY:
        yield f"difficulty is {exercise.difficulty!r}", "give 1, 2 or 3"
    if not (isinstance(exercise.points, int) and exercise.points >= 1):
        yield f"points is {exercise.points!r}", "give a whole number from 1"


def hints_keep_the_answer(lab: Lab) -> Iterator[Problem]:
    """No hint holds a line of the answer, nor of the notebook's solution."""
    for exercise in lab.exercises:
        lines = {_bare(line): line.strip() for line in _solution_lines(lab, exercise)}
        for number, hint in enumerate(exercise.hints, start=1):
            given = [line for bare, line in lines.items() if bare in _bare(hint)]
            if given:
                what = f"hint {number} holds a line of the answer: {given[0]}"
                mend = "ask a question that leads there"
                yield Problem(f"{lab.entries}/{exercise.name}/__init__.py", "", what, mend)


def _solution_lines(lab: Lab, exercise: Exercise) -> list[str]:
    home = find(lab.notebook, exercise.name)
    source = _body(exercise.source)
    if home is not None:
        source += "\n" + "\n".join(markers.solutions(lab.notebook.cells[home].source))
    code = (line.split("  #")[0] for line in source.splitlines())
    return [line for line in code if _tells(line)]


def _body(source: str) -> str:
    """source without docstrings and signatures, which the learner is given anyway."""
    without = re.sub(r'("""|\'\'\').*?\1', "", source, flags=re.DOTALL)
    return re.sub(r"^\s*(def|class) .*$", "", without, flags=re.MULTILINE)


def _tells(line: str) -> bool:
    bare = _bare(line)
    return len(bare) >= TELLING and not bare.startswith(("#", "for", "import", "from"))


def _bare(text: str) -> str:
    """text without white space, so that other spacing hides nothing."""
    return re.sub(r"\s+", "", text)


RULES = (entries_are_complete, hints_keep_the_answer)
