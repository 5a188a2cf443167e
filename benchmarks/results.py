"""Run the benchmarks and write benchmarks/RESULTS.md: `make bench`, or `make bench-peers`.

    python benchmarks/results.py [--peers] [SECTION ...]

Each section is a script of its own that prints Markdown; SECTION names scripts (`checks`). What
is not run again stays in RESULTS.md as it was, under the day and the machine it was measured on.
"""

import argparse
import datetime
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from _common import ROOT
from growth import draw, fits

HERE = Path(__file__).parent
RESULTS = HERE / "RESULTS.md"
POINTS = HERE / "points.json"  # what grows, by series: the growth section is made from it
# (title, script, its arguments, threads)
SECTIONS = [
    ("One training step, one thread", "one_step", [], 1),
    ("One training step, two threads", "one_step", [], 2),
    ("Training to the floor", "floors", [], 1),
    ("Checks", "checks", [], 1),
    ("Grading", "grading", [], 1),
    ("Widgets", "widgets", [], 1),
    ("The default run of each lab", "labs", [], 1),
    ("From Python alone to the first exercise", "start", [], 1),
    *((f"What lab {path.name[:2]} says", path.stem, [], 1)
      for path in sorted(HERE.glob("[0-9][0-9]_*.py"))),
]  # fmt: skip
PEERS = [
    ("Grading beside nbgrader", "nbgrader", [], 1),
    ("One training step beside JAX and Numba, one thread", "compiled", [], 1),
    ("One training step beside JAX and Numba, two threads", "compiled", [], 2),
]
GROWTH = "Growth"
SKIPPED = 77  # a benchmark that needs what is not here ends with this status


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", action="store_true", help="the sections with other tools")
    parser.add_argument("sections", nargs="*", metavar="SECTION")
    options = parser.parse_args()
    order = [*SECTIONS, *PEERS]
    chosen = [s for s in order if s[1] in options.sections] if options.sections else (
        PEERS if options.peers else SECTIONS)  # fmt: skip
    unknown = set(options.sections) - {script for _, script, *_ in order}
    if unknown:
        known = ", ".join(dict.fromkeys(script for _, script, *_ in order))
        print(f"{', '.join(unknown)}: no such benchmark; choose from {known}", file=sys.stderr)
        return 2
    failed = [title for title, *how in chosen if not run(title, *how, [t for t, *_ in order])]
    for title in failed:
        print(f"failed: {title}", file=sys.stderr)
    return 1 if failed else 0


def run(title: str, script: str, arguments: list[str], threads: int, order: list[str]) -> bool:
    """Run one section and put it into RESULTS.md at once. Returns whether it went well."""
    print(f"== {title}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "points"
        environment = os.environ | {"LABKIT_BENCH_POINTS": str(notes), "PYTHONUTF8": "1",
                                    "OMP_NUM_THREADS": str(threads)}  # fmt: skip
        done = subprocess.run([sys.executable, str(HERE / f"{script}.py"), *arguments], cwd=ROOT,
                              env=environment, text=True, stdout=subprocess.PIPE)  # fmt: skip
        print(done.stdout, flush=True)
        if done.returncode:
            return done.returncode == SKIPPED  # it said why; what was measured before stays
        points = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
    keep(title, [json.loads(line) for line in points])
    command = f"python benchmarks/{' '.join([f'{script}.py', *arguments])}"
    thread_word = "one thread" if threads == 1 else f"{threads} threads"
    where = f"*`{command}`, {thread_word}; {datetime.date.today()}, {machine()}.*"
    body = done.stdout.strip()
    body = body if "|---" in body else f"```text\n{body}\n```"
    sections = read() | {title: f"{where}\n\n{body}"}
    write({t: sections[t] for t in order if t in sections})
    return True


def keep(title: str, points: list[dict]) -> None:
    """Remember the points of a section, in place of those of its last run."""
    old = json.loads(POINTS.read_text(encoding="utf-8")) if POINTS.exists() else {}
    new = {t: p for t, p in (old | {title: points}).items() if p}
    POINTS.write_text(json.dumps(new, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def read() -> dict[str, str]:
    """The sections of RESULTS.md as it stands."""
    if not RESULTS.exists():
        return {}
    parts = re.split(r"^## (.+)\n", RESULTS.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {title: body.strip() for title, body in zip(parts[::2], parts[1::2], strict=True)}


def write(sections: dict[str, str]) -> None:
    """RESULTS.md from its sections; growth is made anew from all points."""
    found = json.loads(POINTS.read_text(encoding="utf-8")) if POINTS.exists() else {}
    points = [p for title in found for p in found[title]]
    if points:
        alt = draw(points, HERE / "growth.png")
        sections = sections | {GROWTH: f"{fits(points)}\n![{alt}](growth.png)"}
    head = (
        "# Results\n\nWritten by `make bench` and `make bench-peers`: do not edit. Medians of "
        "interleaved runs, smallest and largest in brackets. Times move by half from run to run "
        "on a shared machine; ratios hold.\n\n" + versions()
    )
    body = "".join(f"\n## {title}\n\n{text}\n" for title, text in sections.items())
    RESULTS.write_text(head + body, encoding="utf-8")


def versions() -> str:
    names = ("numpy", "torch", "matplotlib", "jupyterlab")
    said = ", ".join(f"{name} {version(name)}" for name in names)
    return f"Python {platform.python_version()}, {said}.\n"


def machine() -> str:
    """The machine in a few words."""
    info = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*: (.+)$", info.read_text(), re.MULTILINE) if info.exists() \
        else []  # fmt: skip
    return f"{os.cpu_count()} cores, {names[0] if names else platform.processor()}, " \
           f"{platform.system()}"  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
