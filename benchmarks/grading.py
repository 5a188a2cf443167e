"""How fast a class is graded: python benchmarks/grading.py [--students 200] [--sizes 25 50 ...].

Makes a class (right, wrong, blank, broken), grades each lab with all cores, and compares every
score with one computed without grading. Then what the search for a line costs, on answers without
a name. Then classes of several sizes hand in one lab: seconds, and the largest memory of the
process that leads the run and of all its workers together.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from random import Random

from _common import ROOT, note, table, use_threads
from _memory import Memory

use_threads(1)
sys.path[:0] = [str(ROOT / "tests" / "grading")]

import classroom
import whole_class

from labkit import exercises
from labkit.grading.limits import TORCH, Limits
from labkit.grading.pool import cores
from labkit.grading.run import Result, grade_class

SEED = 7
SIZES = [25, 50, 100, 200]
# Of the answers that were written from the stubs alone, those of one lab that no name fits: 34 of
# 377 wrong ones in all labs.
UNNAMED = "10_tagging"
BLIND = ROOT / "tests" / "blind"
SHARE = 34 / 377


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--one", help=argparse.SUPPRESS)  # a size, in a process of its own
    options = parser.parse_args()
    if options.one:
        print(*one_size(int(options.one)))
        return
    load = os.getloadavg()[0]
    print(f"{cores()} workers; {load:.1f} processes wanted to run as it began.\n", flush=True)
    rates(options.students)
    lines()
    growth(options.sizes)


def rates(n_students: int) -> None:
    """Submissions a second, by lab; the number of scores that agree."""
    rows = []
    for lab in exercises.labs():
        made = whole_class.make(n_students, [lab], SEED, Random(SEED))
        first = dict(list(made.files.items())[:1])
        result, seconds = graded(made.files)
        start = graded(first)[1]
        found = {(x.student, x.lab, x.exercise): x for x in result.table.all_lines()}
        right = sum((found[key].points or 0) == round((score or 0) * found[key].maximum, 1)
                    for key, score in made.scores.items())  # fmt: skip
        rows.append((lab, f"{start:.1f}", f"{seconds:.1f}", f"{result.graded / seconds:.1f}",
                     f"{right} of {len(made.scores)}"))  # fmt: skip
        print(*rows[-1], file=sys.stderr, flush=True)
    head = ("lab", "one submission, seconds", f"a class of {n_students}, seconds", "a second",
            "scores as computed without grading")  # fmt: skip
    print(f"Start-up included.\n\n{table(head, rows)}", flush=True)


def graded(files: dict[str, bytes], limits: Limits | None = None) -> tuple[Result, float]:
    """(the run's result, its seconds) for files by path."""
    with tempfile.TemporaryDirectory() as folder:
        classroom.put(Path(folder) / "in", files)
        start = time.monotonic()
        result = grade_class(Path(folder) / "in", Path(folder) / "out", seed=SEED, root=ROOT,
                             limits=limits)  # fmt: skip
    return result, time.monotonic() - start


def lines(n_students: int = 24) -> None:
    """What the search for a line adds, for a class in which every student has one to search."""
    names = {e.name for e in exercises.in_lab(UNNAMED)}
    answers = [p for p in sorted(BLIND.glob("*.py")) if p.stem.split("__")[0] in names
               and p.stem.split("__")[1] in _NO_NAME]  # fmt: skip
    files = {}
    for number in range(n_students):
        path = answers[number % len(answers)]
        source = {path.stem.split("__")[0]: path.read_text(encoding="utf-8")}
        files[f"s{number:02d}/{UNNAMED}.ipynb"] = classroom.notebook(UNNAMED, **source)
    times, found = {True: [], False: []}, 0
    for searches in (False, True, False, True):
        result, seconds = graded(files, TORCH if searches else replace(TORCH, search=0.0))
        times[searches].append(seconds)
        found = sum(bool(x.quoted) for x in result.table.all_lines())
    without, with_lines = (min(times[way]) / n_students for way in (False, True))
    # As in the class above, in which 57 of 100 have one wrong answer.
    more = 0.57 * SHARE * (with_lines - without) / without
    row = (n_students, f"{without:.2f}", f"{with_lines:.2f}", found, f"{100 * more:.1f} %")
    head = (
        "submissions, each with one answer without a name",
        "seconds each",
        "with the search",
        "lines found",
        f"more for a class in which {100 * SHARE:.0f} % of wrong answers are so",
    )
    print(f"{UNNAMED}, the better of two runs in turns.\n\n{table(head, [row])}", flush=True)


_NO_NAME = ("flat_by_columns", "largest_of_all", "late_ties", "once_a_sentence",
            "one_step_back_only", "two_first_column_int", "two_rarest_default_first_sentence",
            "two_mean_loss_bias_one_step")  # fmt: skip


def growth(sizes: list[int]) -> None:
    """Seconds and memory by size of the class, each size in a process of its own."""
    rows = []
    for size in sizes:
        command = [sys.executable, __file__, "--one", str(size)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        seconds, leader, workers = map(float, said.split())
        rows.append((size, f"{seconds:.1f}", f"{size / seconds:.1f}", f"{leader:.0f}",
                     f"{workers:.0f}"))  # fmt: skip
        note("grading a lab", "students", size, "seconds", seconds)
        note("memory of the leading process", "students", size, "MB", leader)
    head = ("students, one lab", "seconds", "a second", "leader, MB", "workers and sandboxes, MB")
    print(f"{cores()} workers; 03_forward.\n\n{table(head, rows)}", flush=True)


def one_size(size: int) -> tuple[float, float, float]:
    """(seconds, MB of this process, MB of all that it started), the largest."""
    made = whole_class.make(size, ["03_forward"], SEED, Random(SEED))
    with tempfile.TemporaryDirectory() as folder:
        classroom.put(Path(folder) / "in", made.files)
        made.files.clear()
        start = time.monotonic()
        with Memory() as memory:
            grade_class(Path(folder) / "in", Path(folder) / "out", seed=SEED, root=ROOT)
        seconds = time.monotonic() - start
    return seconds, memory.own, memory.below


if __name__ == "__main__":
    main()
