"""How fast a class is graded: python benchmarks/grading.py [--students 200] [--nbgrader PYTHON].

Makes a class of all labs (right, wrong, blank, broken), grades it, compares every score with one
computed without grading, and prints submissions a second for labs without and with torch, by
number of workers, and the memory of the process that leads the run, by size of the class.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

for _name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR"):
    os.environ[f"{_name}_NUM_THREADS"] = "1"
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "grading")]

import classroom
import whole_class

from labkit.grading.pool import cores
from labkit.grading.run import grade_class

SEED = 7


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--nbgrader", metavar="PYTHON", help="a Python that has nbgrader")
    options = parser.parse_args()
    torch = [lab for lab in whole_class.LABS if lab in ("02_dataset", "06_pytorch")]
    plain = [lab for lab in whole_class.LABS if lab not in torch]
    for title, labs in (("without torch", plain), ("with torch", torch)):
        for jobs in sorted({1, cores()}):
            measure(title, labs, options.students, jobs)
    for n_students in (options.students // 4, options.students):
        memory(n_students, plain[:1])
    beside_nbgrader(options.nbgrader)


def measure(title: str, labs: list[str], n_students: int, jobs: int) -> None:
    """Grade a class and print the rate and how many scores agree."""
    made = whole_class.make(n_students, labs, SEED, Random(SEED))
    with tempfile.TemporaryDirectory() as folder:
        classroom.put(Path(folder) / "in", made.files)
        result = grade_class(Path(folder) / "in", Path(folder) / "out", seed=SEED, jobs=jobs,
                             root=ROOT)  # fmt: skip
    lines = {(x.student, x.lab, x.exercise): x for x in result.table.all_lines()}
    right = sum((lines[key].points or 0) == round((score or 0) * lines[key].maximum, 1)
                for key, score in made.scores.items())  # fmt: skip
    print(f"{title}, {jobs} at a time: {result.graded} submissions in {result.seconds:.0f} s, "
          f"{result.graded / result.seconds:.1f} a second; {right} of {len(made.scores)} scores "
          "as computed without grading", flush=True)  # fmt: skip


def memory(n_students: int, labs: list[str]) -> None:
    """Print the leading process's largest memory, in a process of its own."""
    code = (
        "import sys; sys.path[:0] = [sys.argv[1], sys.argv[2]]\n"
        "import grading\n"
        "grading.measure('memory', sys.argv[4:], int(sys.argv[3]), 2)\n"
        "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000)"
    )
    paths = [str(ROOT / "benchmarks"), str(ROOT / "tests" / "grading")]
    done = subprocess.run([sys.executable, "-c", code, *paths, str(n_students), *labs],
                          capture_output=True, text=True, check=False)  # fmt: skip
    last = done.stdout.split()[-1] if done.returncode == 0 else "?"
    print(f"memory of the leading process, class of {n_students}: {last} MB", flush=True)


def beside_nbgrader(python: str | None) -> None:
    """Autograde the same course with nbgrader, where there is one."""
    if not python:
        print("nbgrader: skipped; name the Python of an environment that has it: --nbgrader PYTHON")
        return
    start = time.monotonic()
    done = subprocess.run([python, str(ROOT / "tests" / "try_nbgrader.py")], check=False)
    print(f"nbgrader: {time.monotonic() - start:.0f} s, exit status {done.returncode}")


if __name__ == "__main__":
    main()
