"""labkit grade beside nbgrader's autograde, on the same notebooks, in one run.

    python benchmarks/nbgrader.py [--sizes 5 10 20] [--venv DIR]

nbgrader lives in an environment of its own (build/peers), which is made when it is not there.
Both grade one lab of the same class, in turns: right, wrong, blank. Exit status 77 when nbgrader
cannot be installed here.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from _common import ROOT, interleaved, note, spread, table, use_threads
from _memory import Memory

use_threads(1)
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "grading")]

import classroom
import try_nbgrader
import whole_class

from labkit import exercises
from labkit.grading.pool import cores

LAB = "03_forward"
SIZES = [5, 10, 20]
ROUNDS = 2
LABKIT = [sys.executable, "-m", "labkit.cli"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--venv", type=Path, default=ROOT / "build" / "peers")
    options = parser.parse_args()
    why = try_nbgrader.build(options.venv.absolute())
    if why:
        print(f"Skipped: nbgrader cannot be installed here ({why}).")
        return try_nbgrader.SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        trial = try_nbgrader.Trial(options.venv.absolute(), Path(folder) / "course")
        subprocess.run([*LABKIT, "export", "nbgrader", str(trial.folder), LAB], check=True,
                       cwd=ROOT, stdout=subprocess.DEVNULL)  # fmt: skip
        trial.run("nbgrader", "generate_assignment", LAB)
        rows, there = [], 0
        for size in sorted(options.sizes):
            hand_in(trial, range(there, size))
            rows, there = [*rows, *compare(trial, size)], size
    head = ("submissions", "grader", "times as fast as nbgrader", "seconds", "seconds each", "MB")
    print(f"{LAB}, start-up included, {ROUNDS} rounds in turns. nbgrader grades one after "
          f"another. MB: all processes together, at most.\n\n{table(head, rows)}")  # fmt: skip
    return 1 if trial.wrong else 0


def hand_in(trial: try_nbgrader.Trial, numbers: range) -> None:
    """The same class for both: a third right, a third with a mistake, a third blank."""
    right = classroom.answers(LAB)
    for number in numbers:
        wrong = Random(number).choice(whole_class.called_by_none(LAB))
        slip = {wrong: classroom.wrong(wrong, exercises.load(wrong).mistakes[0].name)}
        sources = [right, right | slip, {}][number % 3]
        try_nbgrader.handed_in(trial, LAB, f"student{number:02d}", sources)


def compare(trial: try_nbgrader.Trial, size: int) -> list[tuple]:
    """A row a grader: both grade all submissions in turns, from the same state."""
    peaks: dict[str, float] = {}

    def watched(name, grade):
        def run():
            with Memory() as memory:
                grade()
            peaks[name] = max(peaks.get(name, 0), memory.below)

        return run

    graders = {"nbgrader": lambda: autograde(trial)}
    for jobs in sorted({1, cores()}):
        words = "1 worker" if jobs == 1 else f"{jobs} workers"
        graders[f"labkit, {words}"] = lambda jobs=jobs: labkit(trial, jobs)
    seconds = interleaved({n: watched(n, g) for n, g in graders.items()}, ROUNDS)
    theirs = seconds["nbgrader"]
    for name, runs in seconds.items():
        note(f"{name}, a lab", "students", size, "seconds", statistics.median(runs))
    return [(size, name, spread((b / a for a, b in zip(runs, theirs, strict=True)), digits=2),
             spread(runs), spread(s / size for s in runs), f"{peaks[name]:.0f}")
            for name, runs in seconds.items()]  # fmt: skip


def autograde(trial: try_nbgrader.Trial) -> None:
    trial.run("nbgrader", "autograde", LAB, "--force")


def labkit(trial: try_nbgrader.Trial, jobs: int) -> None:
    out = trial.folder / "results"
    shutil.rmtree(out, ignore_errors=True)
    subprocess.run([*LABKIT, "grade", str(trial.folder / "submitted"), "--out", str(out),
                    "--jobs", str(jobs)], check=True, cwd=ROOT, stdout=subprocess.DEVNULL,
                   env=os.environ | {"CI": "true"})  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
