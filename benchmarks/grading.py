"""How fast a class is graded: python benchmarks/grading.py [--students 200] [--sizes 25 50 ...].

Makes a class of all labs of Part I (right, wrong, blank, broken), grades it with one worker and
with all cores, and compares every score with one computed without grading. Then classes of
several sizes hand in one lab: seconds, and the largest memory of the process that leads the run
and of all its workers together.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from random import Random

from _common import ROOT, note, table, use_threads

use_threads(1)
sys.path[:0] = [str(ROOT / "tests" / "grading")]

import classroom
import whole_class

from labkit.grading.pool import cores
from labkit.grading.run import grade_class

SEED = 7
SIZES = [25, 50, 100, 200, 400]
PLAIN = ["01_tokens", "03_forward", "04_backward", "05_training"]
TORCH = ["02_dataset", "06_pytorch"]


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
    watch = _Watch()
    with tempfile.TemporaryDirectory() as folder:
        classroom.put(Path(folder) / "in", made.files)
        made.files.clear()
        watch.start()
        start = time.monotonic()
        grade_class(Path(folder) / "in", Path(folder) / "out", seed=SEED, root=ROOT)
        seconds = time.monotonic() - start
    watch.over = True
    return seconds, watch.leader, watch.workers


class _Watch(threading.Thread):
    """Look at the memory four times a second."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.over, self.leader, self.workers = False, 0.0, 0.0

    def run(self) -> None:
        while not self.over:
            self.leader = max(self.leader, _resident([os.getpid()]))
            self.workers = max(self.workers, _resident(_below(os.getpid())))
            time.sleep(0.25)


def _below(pid: int) -> list[int]:
    """The processes that a process started, and theirs (Linux)."""
    found = []
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in map(int, children.read_text().split()):
                found += [child, *_below(child)]
        except OSError:
            continue  # it ended meanwhile
    return found


def _resident(pids: list[int]) -> float:
    """MB of memory of their own and their share of what they have in common."""
    total = 0.0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1000


if __name__ == "__main__":
    main()
