"""Everything that must hold before a commit: `make test`, or `python tests/run_all.py`.

Each part runs even when an earlier one failed, so that one run tells all. The long parts share
two cores, four at a time, since grading and the browser wait a good deal. The counts of all parts
come last, where a reader of CI's log looks. Coverage of labkit is measured in the labs; with
LABKIT_COVERAGE, which `make coverage` sets, also in the tests of tools and of grading. It costs a
quarter more time there, and says nothing where a mistake is tried a thousand times.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[1]
NBVAL = [
    "--nbval",
    "--nbval-current-env",
    "--nbval-sanitize-with=tests/nbval_sanitize.cfg",
    "--nbval-cell-timeout=120",
    "-p",
    "labkit.release.nbval_numbers",
]
# The config by name: nbval measures coverage inside kernels, which start in solutions/.
COVERAGE = ["--cov=labkit", "--cov-config=pyproject.toml", "--cov-report="]
MORE = COVERAGE if os.environ.get("LABKIT_COVERAGE") else []
QUICK = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "labkit lint": ["labkit.cli", "lint"],
}
EXERCISES = ["tests/test_mistakes.py", "tests/test_wording.py"]
APART = ["tests/browser", "tests/grading", "tests/exercises", "tests/test_notebooks.py"]
LEFT_OUT = [f"--ignore={path}" for path in (*EXERCISES, *APART)]
AT_ONCE = 4
LONG = {  # the longest first
    "mistakes and pairs": ["pytest", *EXERCISES, "-k", "pair"],
    "labs": ["pytest", "solutions", "tests/test_notebooks.py", *NBVAL, *COVERAGE],
    # Two of the three that differ most; the third, this processor as it is, are the labs above.
    "labs on other kernels": ["tests.portable", "oldest", "avx2", "--trained", "--jobs", "1"],
    "browser": ["pytest", "tests/browser"],
    "seeds and words": ["pytest", *EXERCISES, "-k", "not pair"],
    "tools": ["pytest", "tests", *LEFT_OUT, *MORE],
    "grading": ["pytest", "tests/grading", *MORE],
    "answers": ["pytest", "tests/exercises"],
    "oldest versions": ["tests.oldest"],
}


def main() -> int:
    """Run every part; 0 when all passed."""
    started, failed = time.monotonic(), []
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    with tempfile.TemporaryDirectory() as scratch:
        parts = {name: (command, scratch) for name, command in QUICK.items()}
        failed += [name for name, part in parts.items() if not shown(name, *run(name, *part))]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            running = {name: pool.submit(run, name, command, scratch)
                       for name, command in LONG.items()}  # fmt: skip
            for name, future in running.items():
                failed += [] if shown(name, *future.result()) else [name]
                count(future.result()[1], counts)
        report_coverage(scratch)
    said = f"failed: {', '.join(failed)}" if failed else "all passed"
    print(f"\n{said}; {time.monotonic() - started:.0f} s in all")
    print(", ".join(f"{many} {word}" for word, many in counts.items()), flush=True)
    return 1 if failed else 0


def run(name: str, command: list[str], scratch: str) -> tuple[int, str, float]:
    """Run one part: (exit status, what it said, seconds)."""
    began = time.monotonic()
    # Parts that run at once may share neither the cache nor the file of coverage.
    apart = {"COVERAGE_FILE": str(Path(scratch) / f".coverage.{name}")}
    cache = ["-p", "no:cacheprovider", "--durations=8"] if command[0] == "pytest" else []
    done = subprocess.run([sys.executable, "-m", *command, *cache], cwd=ROOT, text=True,
                          env=environment() | apart, encoding="utf-8", errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    return done.returncode, done.stdout, time.monotonic() - began


def shown(name: str, status: int, text: str, seconds: float) -> bool:
    """Show what a part said. Returns whether it went well."""
    verdict = "ok" if status == 0 else "FAILED"
    print(f"\n== {name} ==\n{text}-- {name}: {verdict}, {seconds:.0f} s", flush=True)
    return status == 0


def count(text: str, counts: dict[str, int]) -> None:
    """Add the numbers in the last line of pytest's output."""
    closing = ([line for line in text.splitlines() if line.strip()] or [""])[-1]
    for word in counts:
        counts[word] += int((re.search(rf"(\d+) {word}", closing) or [0, 0])[1])
    counts["failed"] += int((re.search(r"(\d+) error", closing) or [0, 0])[1])


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
