"""labkit grade beside nbgrader's autograde, on the same notebooks, in one run.

    python benchmarks/nbgrader.py [--students 10] [--venv DIR]

nbgrader lives in an environment of its own (build/peers), which is made when it is not there.
Both grade one lab of the same class, in turns: right, wrong, blank. Exit status 77 when nbgrader
cannot be installed here.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from _common import ROOT, interleaved, spread, table, use_threads

use_threads(1)
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "grading")]

import classroom
import try_nbgrader
import whole_class

from labkit import exercises
from labkit.grading.pool import cores

LAB = "03_forward"
ROUNDS = 3
LABKIT = [sys.executable, "-m", "labkit.cli"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=10)
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
        hand_in(trial, options.students)
        compare(trial, options.students)
    return 1 if trial.wrong else 0


def hand_in(trial: try_nbgrader.Trial, many: int) -> None:
    """The same class for both: a third right, a third with a mistake, a third blank."""
    right = classroom.answers(LAB)
    rng = Random(7)
    for number in range(many):
        student, kind = f"student{number:02d}", number % 3
        wrong = rng.choice(whole_class.called_by_none(LAB))
        slip = {wrong: classroom.wrong(wrong, exercises.load(wrong).mistakes[0].name)}
        sources = [right, right | slip, {}][kind]
        try_nbgrader.handed_in(trial, LAB, student, sources)


def compare(trial: try_nbgrader.Trial, many: int) -> None:
    """Seconds of each, in turns, from the same state: nothing graded yet."""
    names = {"labkit, 1 worker": lambda: labkit(trial, 1), "nbgrader": lambda: autograde(trial)}
    if cores() > 1:
        names[f"labkit, {cores()} workers"] = lambda: labkit(trial, cores())
    seconds = interleaved(names, ROUNDS)
    theirs = seconds["nbgrader"]
    rows = [(name, spread((b / a for a, b in zip(runs, theirs, strict=True)), digits=2),
             spread(runs), spread(s / many for s in runs))
            for name, runs in seconds.items()]  # fmt: skip
    head = ("grader", "times as fast as nbgrader", f"seconds for {many}", "seconds each")
    print(f"{LAB}, {many} submissions, start-up included, {ROUNDS} rounds in turns. nbgrader "
          f"grades one after another.\n\n{table(head, rows)}")  # fmt: skip


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
