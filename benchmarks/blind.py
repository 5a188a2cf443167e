"""Answers in files of their own, put through the check as a notebook would: who gets a name?

    python benchmarks/blind.py FOLDER [--show] [--only TEXT]

Each file is one answer, as a learner would have it in a cell. Its head says for which exercise
(`# exercise: softmax`), whether it is right (`# right: yes`), what is wrong with it
(`# wrong: ...`) and, where its author knows, in which lines of the file (`# lines: 12, 14`). In
`tests/blind` some say which names they must get (`# name: mask-changed`). Whether a name is true
only a reader can say: --show prints what each one was told.
"""

import argparse
import ast
import functools
import linecache
import os
import re
import signal
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

# Before NumPy is imported: threads that wait for each other would count as work.
for _name in ("OMP", "OPENBLAS", "MKL"):
    os.environ.setdefault(f"{_name}_NUM_THREADS", "1")
ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from labkit import exercises
from labkit.engine.judge import assess
from labkit.engine.verdict import State
from labkit.grading.code import plain_python
from labkit.release import Course, notebook

HEAD = re.compile(r"^# (exercise|right|wrong|lines|needs|name): *(.*)$", re.MULTILINE)
PATIENCE = 20  # seconds of processor time after which the stop button is pressed
KINDS = ("name", "line", "lead", "crash", "no name", "accepted")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print every report")
    parser.add_argument("--only", default="", help="only files whose name holds this")
    options = parser.parse_args()
    table, seconds = defaultdict(Counter), []
    for path in sorted(p for p in options.folder.glob("*.py") if options.only in p.stem):
        head = dict(HEAD.findall(path.read_text(encoding="utf-8")))
        exercise = exercises.load(head["exercise"].split()[0])
        if not _is_python(path):
            table[exercise.lab]["no Python"] += 1
            continue
        began = time.process_time()
        verdict = judged(path, exercise)
        seconds.append(time.process_time() - began)
        right = head.get("right", "no").startswith("y")
        kind = told(verdict)
        row = table[exercise.lab]
        row["right" if right else "wrong"] += 1
        row[("right, " if right else "") + kind] += 1
        if options.show or (right and kind != "accepted") or (kind == "accepted" and not right):
            print(
                f"--- {path.stem}\n    # {head.get('wrong', '')} (lines {head.get('lines', '?')})"
            )
            print(f"{shown(verdict)}\n    [{kind}, {seconds[-1]:.2f} s]\n")
    report(table, seconds)
    return 0


def _is_python(path: Path) -> bool:
    """Whether a cell with this text would run at all: if not, Python itself says where it ends."""
    try:
        return bool(ast.parse(path.read_text(encoding="utf-8")))
    except SyntaxError:
        print(f"--- {path.stem}: no Python")
        return False


def judged(path: Path, exercise):
    """The verdict on one file, defined as a cell defines it; stopped as a learner would."""
    signal.signal(signal.SIGPROF, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        return assess(exercise, defined(path, exercise), answer_of=_answer_of)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def defined(path: Path, exercise):
    """What a cell with this text leaves under the exercise's name."""
    source = path.read_text(encoding="utf-8")
    name = f"<cell of {path.stem}>"
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    namespace = scope(source, exercise)
    exec(compile(source, name, "exec"), namespace)
    return namespace[exercise.name]


def scope(source: str, exercise) -> dict:
    """What the notebook has defined before: its imports, and the right answers to the rest."""
    read = {n.id for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Name)}
    known = set(exercises.every_name()) - {exercise.name}
    namespace = {"__name__": "__main__"} | imported(exercise.lab)
    if "Network" in read:  # a class that overrides some methods of a right one
        namespace["Network"] = exercise.answer
    return namespace | {name: exercises.load(name).answer for name in read & known}


@functools.cache
def imported(lab: str) -> dict:
    """What the cells of a lab import, as it is handed out, under the names there."""
    cells = notebook.read(Course(ROOT).student(lab)).cells
    trees = [ast.parse(plain_python(c.source)) for c in cells if c.cell_type == "code"]
    imports = [n for t in trees for n in t.body if isinstance(n, ast.Import | ast.ImportFrom)]
    namespace: dict = {}
    exec(compile(ast.Module(imports, type_ignores=[]), "<imports>", "exec"), namespace)
    return namespace


def _answer_of(name: str):
    return exercises.load(name).answer if name in exercises.every_name() else None


def told(verdict) -> str:
    """Which of the kinds a verdict is."""
    if verdict.state is State.PASSED:
        return "accepted"
    if verdict.causes:
        return "name"
    if verdict.place:
        return "line"
    if verdict.findings:
        return "lead"
    return "crash" if verdict.crash and verdict.crash.line else "no name"


def shown(verdict) -> str:
    from labkit.reports.text import render

    return render(verdict)


def report(table: dict, seconds: list[float]) -> None:
    print(
        f"{'lab':<20}{'wrong':>7}" + "".join(f"{k:>10}" for k in KINDS) + f"{'right':>8}{'ok':>5}"
    )
    total = Counter()
    for lab, row in sorted(table.items()):
        total += row
        print(_row(lab, row))
    print(_row("all", total))
    ordered = sorted(seconds) or [0.0]
    at = [ordered[int(q * (len(ordered) - 1))] for q in (0.5, 0.95, 1)]
    print("processor seconds a check: median {:.3f}, p95 {:.3f}, most {:.3f}".format(*at))


def _row(lab: str, row: Counter) -> str:
    figures = "".join(f"{row[k]:>10}" for k in KINDS)
    return f"{lab:<20}{row['wrong']:>7}{figures}{row['right']:>8}{row['right, accepted']:>5}"


if __name__ == "__main__":
    sys.exit(main())
