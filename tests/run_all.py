"""Everything that must hold before a commit: `make test`, or `python tests/run_all.py`.

Each part runs even when an earlier one failed, so that one run tells all. The long parts share
two cores, four at a time, since grading and the browser wait a good deal. Last, where a reader of
CI's log looks, come the counts of all parts and what each cost: seconds of processors, which say
more than a clock on a busy machine, and of the clock.

Coverage of labkit is measured with LABKIT_COVERAGE, which `make coverage` sets: in the labs, in
the tests of tools, of the engine and of grading. It costs a good part of their time, and says
nothing where a mistake is tried a thousand times.

`--quick`, which is `make quick`, runs what concerns the files that git calls changed; how that is
found, `tests/concerned.py` says.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import concerned

ROOT = Path(__file__).parents[1]
NBVAL = [
    "--nbval",
    "--nbval-current-env",
    "--nbval-sanitize-with=tests/nbval_sanitize.cfg",
    "--nbval-cell-timeout=900",
    "-p",
    "labkit.release.nbval_numbers",
]
# The config by name: nbval measures coverage inside kernels, which start in solutions/.
COVERAGE = ["--cov=labkit", "--cov-config=pyproject.toml", "--cov-report="]
MORE = COVERAGE if os.environ.get("LABKIT_COVERAGE") else []
LOOKS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    # The interpreter by name: what is imported is looked up where the tests run.
    "pyright": ["pyright", "--pythonpath", sys.executable],
    "labkit lint": ["labkit.cli", "lint"],
}
# All that concerns one exercise runs in one process, which observes each mistaken answer once.
EXERCISES = ["tests/test_mistakes.py", "tests/test_wording.py", "tests/test_blind.py",
             "tests/exercises"]  # fmt: skip
APART = ["tests/browser", "tests/engine", "tests/grading", "tests/test_notebooks.py"]
LEFT_OUT = [f"--ignore={path}" for path in (*EXERCISES, *APART)]
# The three that differ most. A lab runs in one of them, dealt out: its numbers must hold in each.
KERNELS = ["as it is", "oldest", "avx2"]
AT_ONCE = 4
PARTS = {  # the longest first, so that the short ones fill the time at the end
    "labs": ["tests.portable", *KERNELS, "--dealt", "--jobs=1"],
    "tools": ["pytest", "tests", *LEFT_OUT, *MORE],
    "grading, one half": ["pytest", "tests/grading", "--share=1/2", *MORE],
    "grading, the other": ["pytest", "tests/grading", "--share=2/2", *MORE],
    "browser": ["pytest", "tests/browser"],
    "exercises, one half": ["pytest", *EXERCISES, "--share=1/2"],
    "exercises, the other": ["pytest", *EXERCISES, "--share=2/2"],
    "engine": ["pytest", "tests/engine", *MORE],
    "oldest versions": ["tests.oldest"],
    "learners' notebooks": ["pytest", "tests/test_notebooks.py", *MORE],
}


class Done(NamedTuple):
    """A part that has run. worked: seconds of processors, None where they cannot be told."""

    name: str
    status: int
    text: str
    seconds: float
    worked: float | None

    @property
    def verdict(self) -> str:
        return "ok" if self.status == 0 else "FAILED"


def main() -> int:
    """Run every part, or with --quick those that are concerned; 0 when all passed."""
    started = time.monotonic()
    if unknown := set(sys.argv[1:]) - {"--quick"}:
        sys.exit(f"run_all.py takes --quick or nothing, not {' '.join(sorted(unknown))}")
    quick = concerned.find(ROOT) if "--quick" in sys.argv[1:] else None
    with tempfile.TemporaryDirectory() as scratch:
        if quick:
            print(quick.why, flush=True)
            done = run_all(LOOKS | quick.parts(EXERCISES, NBVAL), scratch, at_once=2)
        else:
            done = run_all(PARTS | LOOKS, scratch, AT_ONCE)
        if MORE:
            report_coverage(scratch)
    print(f"\n{costs(done)}")
    if quick:
        print(f"not run: {quick.not_run}; `make test` runs everything")
    failed = [part.name for part in done if part.status]
    said = f"failed: {', '.join(failed)}" if failed else "all passed"
    print(f"\n{said}; {time.monotonic() - started:.0f} s in all")
    print(", ".join(f"{many} {word}" for word, many in counts(done).items()), flush=True)
    return 1 if failed else 0


def run_all(parts: dict[str, list[str]], scratch: str, at_once: int) -> list[Done]:
    """Run parts, so many at a time, and show what each said in the order given."""
    with ThreadPoolExecutor(at_once) as pool:
        running = [pool.submit(run, name, command, scratch) for name, command in parts.items()]
        return [shown(part.result()) for part in running]


def run(name: str, command: list[str], scratch: str) -> Done:
    """Run one part."""
    began = time.monotonic()
    # Parts that run at once may share neither the cache nor the file of coverage.
    apart = {"COVERAGE_FILE": str(Path(scratch) / f".coverage.{name}")}
    cache = ["-p", "no:cacheprovider", "--durations=8"] if command[0] == "pytest" else []
    if cache and "--nbval" not in command:
        cache += ["-p", "no:nbval"]  # it brings all of Jupyter's client into every process
    process = subprocess.Popen([sys.executable, "-m", *command, *cache], cwd=ROOT, text=True,
                               env=environment() | apart, encoding="utf-8", errors="replace",
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    text = process.stdout.read()
    status, worked = ended(process)
    return Done(name, status, text, time.monotonic() - began, worked)


def ended(process: subprocess.Popen) -> tuple[int, float | None]:
    """A process's exit status, and what it and those that it waited for worked."""
    if not hasattr(os, "wait4"):
        return process.wait(), None
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)  # nobody else may wait for it now
    return process.returncode, used.ru_utime + used.ru_stime


def shown(part: Done) -> Done:
    """Show what a part said."""
    closing = f"-- {part.name}: {part.verdict}, {part.seconds:.0f} s"
    print(f"\n== {part.name} ==\n{part.text}{closing}", flush=True)
    return part


def costs(done: list[Done]) -> str:
    """The table of what each part cost."""
    rows = [(part.name, part.worked, part.seconds) for part in done]
    told = [worked for _, worked, _ in rows if worked is not None]
    rows.append(("all", sum(told) if len(told) == len(rows) else None, None))
    lines = [f"{'part':<24} {'CPU s':>7} {'s':>7}"]
    for name, *numbers in rows:
        worked, seconds = ("" if number is None else f"{number:.1f}" for number in numbers)
        lines.append(f"{name:<24} {worked:>7} {seconds:>7}".rstrip())
    return "\n".join(lines)


def counts(done: list[Done]) -> dict[str, int]:
    """The numbers in the last lines of pytest's outputs, added up."""
    found = {"passed": 0, "failed": 0, "skipped": 0}
    for part in done:
        closing = ([line for line in part.text.splitlines() if line.strip()] or [""])[-1]
        for word in found:
            found[word] += int((re.search(rf"(\d+) {word}", closing) or [0, 0])[1])
        found["failed"] += int((re.search(r"(\d+) error", closing) or [0, 0])[1])
    return found


def report_coverage(scratch: str) -> None:
    """One table for all parts that measured it."""
    apart = environment() | {"COVERAGE_FILE": str(Path(scratch) / ".coverage")}
    for command in (["combine", "--quiet", scratch], ["report", "--skip-covered"]):
        subprocess.run([sys.executable, "-m", "coverage", *command], cwd=ROOT, env=apart,
                       check=False)  # fmt: skip


def environment() -> dict[str, str]:
    """One thread, so that sums come out alike everywhere; nobody watching, so no progress bar."""
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
    return os.environ | threads | {"CI": "true", "PYTHONUTF8": "1"}


if __name__ == "__main__":
    sys.exit(main())
