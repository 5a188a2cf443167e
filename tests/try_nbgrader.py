"""Try `labkit export nbgrader` with the real nbgrader: `python tests/try_nbgrader.py`.

Builds an environment of its own for nbgrader (the `nbgrader` extra's pin), since nbgrader must
not decide what the labs run on, and lets it see this environment's packages behind its own.
There it generates, validates, autogrades and exports, and compares every score with the one
expected, and nbgrader's view with that of `labkit grade`. About ten minutes on two cores for all
labs; not part of the default tests. Exit status: 0 all right, 1 something differs, 77 skipped
(nbgrader cannot be installed here).

    --labs LAB ...   labs to try (default: all)
    --venv DIR       keep nbgrader's environment there, and use it again
    --keep DIR       leave the course folder there, to be looked at
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "grading"))

import classroom  # noqa: E402

from labkit import exercises  # noqa: E402
from labkit.release.course import Course  # noqa: E402

SKIPPED = 77
BIN = "Scripts" if os.name == "nt" else "bin"
NOISE = "\nimport sys, warnings\nprint('working', file=sys.stderr)\nwarnings.warn('a warning')"


class Trial:
    """nbgrader in its environment, and a course folder for it."""

    def __init__(self, venv: Path, folder: Path):
        self.venv, self.folder, self.wrong = venv, folder, 0

    def run(self, *command: str) -> str:
        """Run a command of nbgrader's environment in the course folder. Returns its output."""
        scratch = self.venv / "jupyter"
        apart = {f"JUPYTER_{name}_DIR": str(scratch / name) for name in ("CONFIG", "DATA")}
        threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
        environment = os.environ | apart | threads | {"IPYTHONDIR": str(scratch / "ipython")}
        # nbgrader starts alembic by its name.
        environment["PATH"] = f"{self.venv / BIN}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run([str(self.venv / BIN / command[0]), *command[1:]], cwd=self.folder,
                              env=environment, text=True, capture_output=True)  # fmt: skip
        if done.returncode:
            print(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr[-3000:]}")
            self.wrong += 1
        return done.stdout + done.stderr

    def expect(self, what: str, found: object, wanted: object) -> None:
        """Say whether two things agree, and count those that do not."""
        same = found == wanted
        self.wrong += not same
        differs = "" if same else f": {found}, not {wanted}"
        print(f"{'ok   ' if same else 'WRONG'} {what}{differs}", flush=True)


def build(venv: Path) -> str:
    """Install nbgrader into an environment of its own. Returns why that is not possible, or ''."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    python = venv / BIN / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    wanted = project["optional-dependencies"]["nbgrader"]
    done = subprocess.run([str(python), "-m", "pip", "install", "-q", *wanted],
                          text=True, capture_output=True)  # fmt: skip
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["pip failed"])[-1]
    ask = "import sysconfig; print(sysconfig.get_paths()['purelib'])"
    site = subprocess.check_output([str(python), "-c", ask], text=True).strip()
    import numpy

    # Behind its own packages, so that torch is not installed a second time.
    ours = [str(ROOT), str(Path(numpy.__file__).parents[1])]
    Path(site, "labkit_of_this_checkout.pth").write_text("\n".join(ours) + "\n")
    return ""


def handed_in(trial: Trial, lab: str, student: str, sources: dict[str, str], **more: str) -> None:
    """A submission: the released notebook with cells rewritten, by their ids."""
    released = trial.folder / "release" / lab / f"{lab}.ipynb"
    notebook = json.loads(released.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["id"] in (sources | more):
            cell["source"] = (sources | more)[cell["id"]]
    path = trial.folder / "submitted" / student / lab / f"{lab}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(notebook), encoding="utf-8")


def submissions(trial: Trial, lab: str) -> dict[str, float]:
    """Hand in right, blank and odd work. Returns the points that each deserves."""
    entries, right = exercises.in_lab(lab), classroom.answers(lab)
    # The last one: what a wrong function costs the later ones that call it is nobody's rule.
    first, last, total = entries[0], entries[-1], sum(e.points for e in entries)
    slip = classroom.wrong(last.name, last.mistakes[0].name)
    noisy = right[first.name] + NOISE
    handed_in(trial, lab, "ada", right)
    handed_in(trial, lab, "blank", {})
    handed_in(trial, lab, "slip", right, **{last.name: slip})
    handed_in(trial, lab, "noisy", right, **{first.name: noisy})
    handed_in(trial, lab, "cheat", {}, **{f"{first.name}-check": "pass"})
    return {"ada": total, "blank": 0, "slip": total - last.points, "noisy": total, "cheat": 0}


def released_as_notebooks(trial: Trial, lab: str) -> None:
    """What nbgrader releases reads like notebooks/, but for the strict checks."""
    released = trial.folder / "release" / lab / f"{lab}.ipynb"
    found = json.loads(released.read_text(encoding="utf-8"))["cells"]
    ours = json.loads((ROOT / "notebooks" / f"{lab}.ipynb").read_text(encoding="utf-8"))["cells"]
    strict = {f"{e.name}-check" for e in exercises.in_lab(lab)}
    said = {c["id"]: "".join(c["source"]) for c in found}
    wanted = {c["id"]: ("assert " if c["id"] in strict else "") + "".join(c["source"])
              for c in ours}  # fmt: skip
    trial.expect(f"{lab}: what is released reads like notebooks/", said == wanted, True)


def try_lab(trial: Trial, lab: str) -> dict[tuple[str, str], float]:
    """Generate, validate, hand in and autograde a lab. Returns the expected scores."""
    trial.run("nbgrader", "generate_assignment", lab)
    released_as_notebooks(trial, lab)
    said = trial.run("nbgrader", "validate", f"source/{lab}/{lab}.ipynb")
    trial.expect(f"{lab}: the solutions validate", "Success" in said, True)
    said = trial.run("nbgrader", "validate", f"release/{lab}/{lab}.ipynb")
    many = len(exercises.in_lab(lab))
    trial.expect(f"{lab}: what is released fails", f"FAILED ON {many} CELL" in said, True)
    wanted = submissions(trial, lab)
    trial.run("nbgrader", "autograde", lab)
    return {(student, lab): float(points) for student, points in wanted.items()}


def scores(path: Path) -> dict[tuple[str, str], float]:
    """Score by student and assignment, from the columns of `nbgrader export`."""
    with path.open(encoding="utf-8", newline="") as file:
        return {(r["student_id"], r["assignment"]): float(r["score"] or 0)
                for r in csv.DictReader(file)}  # fmt: skip


def try_all(trial: Trial, labs: list[str]) -> None:
    """Every lab, then the export, the feedback, and `labkit grade` on the same files."""
    labkit = [sys.executable, "-m", "labkit.cli"]
    subprocess.run([*labkit, "export", "nbgrader", str(trial.folder), *labs], check=True, cwd=ROOT)
    wanted: dict[tuple[str, str], float] = {}
    for lab in labs:
        wanted |= try_lab(trial, lab)
    trial.run("nbgrader", "export")
    found = scores(trial.folder / "grades.csv")
    for key in sorted(wanted):
        trial.expect(f"{key[1]}: {key[0]} has {wanted[key]:g} points", found.get(key), wanted[key])
    trial.run("nbgrader", "generate_feedback", labs[0])
    pages = sorted(trial.folder.glob(f"feedback/*/{labs[0]}/{labs[0]}.html"))
    trial.expect(f"{labs[0]}: a feedback page each", len(pages), 5)
    out = trial.folder / "labkit-results"
    subprocess.run([*labkit, "grade", str(trial.folder / "submitted"), "--out", str(out)],
                   check=True, cwd=ROOT, stdout=subprocess.DEVNULL)  # fmt: skip
    ours = scores(out / "nbgrader.csv")
    for (student, lab), points in sorted(wanted.items()):
        if student == "slip":  # labkit gives a part of the points
            points = max(points, ours[student, lab])
        trial.expect(f"{lab}: labkit grade gives {student} the same", ours[student, lab], points)
    subprocess.run([*labkit, "export", "nbgrader", str(trial.folder), *labs], check=True, cwd=ROOT)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--labs", nargs="*", default=[])
    parser.add_argument("--venv", type=Path)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="try-nbgrader-") as scratch:
        venv = (options.venv or Path(scratch) / "venv").absolute()
        why = build(venv)
        if why:
            print(f"skipped: nbgrader cannot be installed here: {why}")
            return SKIPPED
        trial = Trial(venv, (options.keep or Path(scratch) / "course").absolute())
        try_all(trial, Course.find(ROOT).chosen(options.labs))
    print(f"{trial.wrong} differences" if trial.wrong else "nbgrader does what the export says")
    return 1 if trial.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
