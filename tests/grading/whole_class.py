"""A class of any size, made by code, with scores computed without grading.

    python tests/grading/whole_class.py FOLDER 200

Every student hands in every lab: right, wrong in a way the course knows, blank, or broken. The
expected score of an exercise comes from running its source in this process, by the engine's own
`assess` with the seed that grading will use.
"""

import ast
import json
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

import classroom

from labkit import exercises
from labkit.engine import variants
from labkit.engine.judge import assess
from labkit.grading import session

LABS = exercises.labs()
# Its output hangs on the order of a set, which differs from process to process.
UNSTEADY = "ties-in-set-order"


@dataclass
class MadeClass:
    """files: by path. scores: {(student, lab, exercise): score, None for nothing to judge}."""

    files: dict[str, bytes] = field(default_factory=dict)
    scores: dict[tuple[str, str, str], float | None] = field(default_factory=dict)
    mistakes: dict[tuple[str, str, str], str] = field(default_factory=dict)


def make(n_students: int, labs: list[str], seed: int, rng: Random) -> MadeClass:
    """A class whose scores are those of grading with seed."""
    made = MadeClass()
    for number in range(n_students):
        student = f"student{number:03d}"
        for lab in labs:
            _hand_in(made, student, lab, session.seed_of(seed, lab), rng)
    return made


def _hand_in(made: MadeClass, student: str, lab: str, seed: int, rng: Random) -> None:
    path, kind = f"{student}/{lab}.ipynb", rng.random()
    names = [e.name for e in exercises.in_lab(lab)]
    if kind < 0.03:
        made.files[path] = classroom.notebook(lab)[: rng.randrange(1, 500)]
        made.scores |= {(student, lab, name): None for name in names}
        return
    # A wrong exercise pulls down with it those that call it, so these are left in peace.
    free = called_by_none(lab)
    spoiled = rng.choice(free) if kind < 0.6 else None
    left = set(rng.sample(free, rng.randrange(len(free)))) if kind > 0.9 else set()
    written = {}
    for name in names:
        key = student, lab, name
        mistake = _mistake(name, rng) if name == spoiled else None
        if name in left:
            made.scores[key] = None
        else:
            written[name] = _source(lab, name, mistake)
            made.scores[key] = score(name, mistake, seed)
            made.mistakes[key] = mistake or ""
    made.files[path] = classroom.notebook(lab, written)


@cache
def called_by_none(lab: str) -> list[str]:
    """The lab's exercises that no other one's published solution reads, alone or by way of what
    the lab's cells define for it."""
    read = {name: _with_what_it_reads(lab, name) for name in classroom.answers(lab)}
    return [n for n in read if not any(f"{n}(" in read[other] for other in read if other != n)]


def _with_what_it_reads(lab: str, name: str) -> str:
    """An exercise's solution, and the cells of the lab, no exercises, that define its names."""
    answers = classroom.answers(lab)
    used = {n.id for n in ast.walk(ast.parse(answers[name])) if isinstance(n, ast.Name)}
    given = [text for id, text in classroom.code(lab).items()
             if id not in answers and _bound(text, imports=False) & used]  # fmt: skip
    return "\n".join([answers[name], *given])


def _mistake(name: str, rng: Random) -> str | None:
    known = [m.name for m in exercises.load(name).mistakes
             if m.name != UNSTEADY and _stands_alone(name, m.name)]  # fmt: skip
    return rng.choice(known) if known else None


@cache
def _stands_alone(name: str, mistake: str) -> bool:
    """Whether a mistake's source needs nothing of the exercise's module, or of what its edits use,
    but what the lab's other cells have too."""
    exercise = exercises.load(name)
    module = {*vars(sys.modules[exercise.answer.__module__]), *exercise.scope}
    tree = ast.parse(classroom.wrong(name, mistake))
    needed = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} & module - {name}
    others = (text for id, text in classroom.code(exercise.lab).items() if id != name)
    return needed <= set().union(*map(_bound, others))


def _bound(text: str, imports: bool = True) -> set[str]:
    """The names that a cell defines, and those that it imports."""
    found = set()
    for node in ast.parse(text).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)) and imports:
            found |= {(a.asname or a.name).split(".")[0] for a in node.names}
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.add(node.name)
    return found


def _source(lab: str, name: str, mistake: str | None) -> str:
    return classroom.wrong(name, mistake) if mistake else classroom.answers(lab)[name]


@cache
def score(name: str, mistake: str | None, seed: int) -> float:
    """What an exercise deserves, judged in this process."""
    exercise = exercises.load(name)
    chosen = tuple(m for m in exercise.mistakes if m.name == mistake)
    return assess(exercise, variants.variant(exercise, chosen), seed).score


def main(folder: str, n_students: str) -> None:
    made = make(int(n_students), LABS, 7, Random(7))
    classroom.put(Path(folder), made.files)
    rows = [[*key, value] for key, value in sorted(made.scores.items())]
    (Path(folder) / "expected.json").write_text(json.dumps(rows, indent=1))
    print(f"{len(made.files)} submissions in {folder}; expected scores in expected.json (seed 7)")


if __name__ == "__main__":
    main(*sys.argv[1:])
