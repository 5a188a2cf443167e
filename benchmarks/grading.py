"""How fast a class is graded: python benchmarks/grading.py [--students 200] [--sizes 25 50 ...].

Makes a class of all labs (right, wrong, blank, broken), grades it with one worker and
with all cores, and compares every score with one computed without grading. Then classes of
several sizes hand in one lab: seconds, and the largest memory of the process that leads the run
and of all its workers together.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from _common import ROOT, note, table, use_threads
from _memory import Memory

use_threads(1)
sys.path[:0] = [str(ROOT / "tests" / "grading")]

import classroom
import whole_class

from labkit import exercises
from labkit.grading.pool import cores
from labkit.grading.run import grade_class

SEED = 7
SIZES = [25, 50, 100, 200, 400]
TORCH = ["02_dataset", "06_pytorch", "10_tagging"]
PLAIN = [lab for lab in exercises.labs() if lab not in TORCH]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--one", help=argparse.SUPPRESS)  # a size, in a process of its own
    options = parser.parse_args()
    if options.one:
        print(*one_size(int(options.one)))
        return
    rates(options.students)
    growth(options.sizes)


def rates(n_students: int) -> None:
    """Submissions a second, by workers; the number of scores that agree."""
    rows = []
    for title, labs in (("without torch", PLAIN), ("with torch", TORCH)):
        for jobs in sorted({1, cores()}):
            # One worker grades a quarter of the class: its rate is what is wanted.
            students = n_students if jobs > 1 else n_students // 4
            many, seconds, right, scores = grade(labs, students, jobs)
            rows.append((title, jobs, many, f"{many / seconds:.1f}", f"{right} of {scores}"))
    head = ("labs", "workers", "submissions", "a second", "scores as computed without grading")
    print(f"A class of {n_students}, start-up included.\n\n{table(head, rows)}", flush=True)


def grade(labs: list[str], n_students: int, jobs: int) -> tuple[int, float, int, int]:
    """Grade a class: (submissions, seconds, scores that agree, scores)."""
    made = whole_class.make(n_students, labs, SEED, Random(SEED))
    with tempfile.TemporaryDirectory() as folder:
        classroom.put(Path(folder) / "in", made.files)
        result = grade_class(Path(folder) / "in", Path(folder) / "out", seed=SEED, jobs=jobs,
                             root=ROOT)  # fmt: skip
    lines = {(x.student, x.lab, x.exercise): x for x in result.table.all_lines()}
    right = sum((lines[key].points or 0) == round((score or 0) * lines[key].maximum, 1)
                for key, score in made.scores.items())  # fmt: skip
    return result.graded, result.seconds, right, len(made.scores)


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
