"""Every lab's stored outputs with the kernels of other processors: `make portable`.

    python tests/portable.py [SETTING ...] [--labs 05 06] [--dealt] [--jobs 2]

Runs the solutions under strict nbval in each setting of `kernels.ALL` that this processor can
take and the libraries obey, and prints how many cells differed, setting by lab, and in what. A
setting that is left out is named with the reason. Cells whose output nobody compares are not run.
With --dealt, which is what `make test` asks for, each lab runs in one setting alone, with all its
cells, and in the next one every day: the settings share the labs, and after as many days as there
are settings each lab has met all of them. Labs of one setting are then one run of pytest, whose
start costs as much as a short lab. There, a setting that is not obeyed is a failure on a processor
that has them all: the run would prove nothing.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # also when it is started with -m

import kernels
from dealt import number
from run_all import MORE, NBVAL, ROOT, environment

from labkit.release import Course
from labkit.release import notebook as files

COLOUR = re.compile(r"#x1B\[[0-9;]*m")  # as JUnit's XML writes an escape


@dataclass(frozen=True)
class Ran:
    """One lab in one setting: what nbval said, and the seconds of CPU that it took."""

    setting: str
    lab: str
    passed: int = 0
    failed: dict[str, str] = field(default_factory=dict)  # by cell: what differed
    seconds: float = 0.0


def main(arguments: list[str] | None = None) -> int:
    """Run all, and print the table; 0 when nothing differed."""
    asked = parser().parse_args(arguments)
    wanted = {name: kernels.ALL[name] for name in asked.settings or kernels.ALL}
    settings, left_out = kernels.obeyed(wanted)
    labs = [lab for lab in Course(ROOT).labs if not asked.labs or lab[:2] in asked.labs]
    with ThreadPoolExecutor(asked.jobs) as pool:
        groups = [(name, [lab]) for name in settings for lab in labs]
        if asked.dealt:
            groups = together(dealt(list(settings), labs))
        ran = []
        # Coverage is one file for all labs, whose runs are processes of their own.
        more = [*MORE, "--cov-append"] if MORE else []
        more += [] if asked.dealt else ["--nbval-compared-only"]
        done = pool.map(lambda group: run(*group, settings[group[0]], more), groups)
        for one in (one for several in done for one in several):
            said = f"{len(one.failed)} cells differ, {one.seconds:.0f} s of CPU"
            print(f"{one.setting}, {one.lab}: {said}", flush=True)
            ran.append(one)
    report(ran, list(settings), labs, left_out)
    unproven = asked.dealt and kernels.has_avx2() and not kernels.explained(left_out)
    return 1 if unproven or any(one.failed for one in ran) else 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    made.add_argument("settings", nargs="*", metavar="SETTING", choices=[*kernels.ALL, []],
                      help=f"of {', '.join(kernels.ALL)}; all by default")  # fmt: skip
    made.add_argument("--labs", nargs="+", default=[], metavar="NN", help="all by default")
    made.add_argument("--dealt", action="store_true", help="each lab in one setting, by the day")
    made.add_argument("--jobs", type=int, default=2, help="notebooks at a time")
    return made


def dealt(settings: list[str], labs: list[str], day: date | None = None) -> list[tuple[str, str]]:
    """(setting, lab) of each lab once: the settings in turn, beginning with the next each day.

    The settings' shares of the labs differ by one at most, and no lab meets a setting twice before
    it has met all.
    """
    several, first = len(settings), number(day)
    return [(settings[(n + first) % several], lab) for n, lab in enumerate(labs) if several]


def together(pairs: list[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Each setting once, with all of its labs."""
    groups: dict[str, list[str]] = {}
    for setting, lab in pairs:
        groups.setdefault(setting, []).append(lab)
    return list(groups.items())


def notebook_of(lab: str) -> Path:
    return Course(ROOT).solution(lab)


def run(
    setting: str, labs: list[str], variables: dict[str, str], more: Sequence[str] = ()
) -> list[Ran]:
    """Labs under nbval in one setting, one after the other, with more options of pytest."""
    with tempfile.TemporaryDirectory() as scratch:
        report_file = Path(scratch) / "report.xml"
        command = [sys.executable, "-m", "pytest", *(str(notebook_of(lab)) for lab in labs),
                   *NBVAL, *more, "-q", "-p", "no:cacheprovider", "--color=no",
                   f"--junitxml={report_file}"]  # fmt: skip
        done = subprocess.run(
            command, cwd=ROOT, env=environment() | variables, text=True, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        if not report_file.exists():
            return [Ran(setting, lab, 0, {"no cell": done.stdout.strip()[-500:]}) for lab in labs]
        return read(report_file, setting, labs)


def read(report_file: Path, setting: str, labs: list[str]) -> list[Ran]:
    """Of each lab how many cells passed, in what the others differed, and the seconds of CPU.

    The first lab's seconds hold the start of pytest.
    """
    cases: dict[str, list] = {lab: [] for lab in labs}
    until = {}
    for case in ElementTree.parse(report_file).iter("testcase"):
        told = {each.get("name"): each.get("value") for each in case.iter("property")}
        lab = told.get("notebook", labs[0])  # what cannot be read as a notebook is no cell
        cases[lab].append(case)
        until[lab] = float(told.get("seconds", 0))
    ran, before = [], 0.0
    for lab in labs:
        passed, failed = judged(cases[lab], lab)
        seconds = max(until.get(lab, 0) - before, 0.0)
        ran.append(Ran(setting, lab, passed, failed, seconds))
        before += seconds
    return ran


def judged(cases: list[ElementTree.Element], lab: str) -> tuple[int, dict[str, str]]:
    """How many cells passed, and in what the others differed, by the cell's id."""
    code = [c for c in files.read(notebook_of(lab)).cells if c.cell_type == "code"]
    passed, failed = 0, {}
    for case in cases:
        wrong = [text for kind in ("failure", "error") for text in case.iter(kind)]
        if wrong:
            number = case.get("name", "").removeprefix("Cell ")
            cell = f"{code[int(number)].id} ({number})" if number.isdigit() else case.get("name")
            failed[cell] = "\n".join(first_difference(one.text or "") for one in wrong)
        else:
            passed += 1
    return passed, failed


def first_difference(text: str) -> str:
    """The line of nbval's report that says what differed, or its end."""
    lines = [line for line in COLOUR.sub("", text).splitlines() if line.strip()]
    told = [line for line in lines if "first difference: " in line]
    return (told or lines or ["no reason given"])[-1].strip()[:400]


def report(ran: list[Ran], settings: list[str], labs: list[str], left_out: dict[str, str]) -> None:
    """The table, what differed, what was left out, and the counts in pytest's words."""
    print(f"{'cells that differ':18}", *(lab[:2] for lab in labs), "  s of CPU", sep="  ")
    for name in settings:
        row = {one.lab: one for one in ran if one.setting == name}
        counts = (f"{len(row[lab].failed) or '.' if lab in row else '':>2}" for lab in labs)
        print(f"{name:18}", *counts, f"{sum(one.seconds for one in row.values()):10.0f}", sep="  ")
    for one in ran:
        for cell, what in one.failed.items():
            print(f"{one.setting}: solutions/{one.lab}.ipynb, cell {cell}: {what}")
    for name, reason in left_out.items():
        print(f"left out: {name}: {reason}")
    passed, failed = sum(one.passed for one in ran), sum(len(one.failed) for one in ran)
    print(f"{failed} failed, {passed} passed")


if __name__ == "__main__":
    sys.exit(main())
