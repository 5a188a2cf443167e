"""Everything that must hold before a commit: `make test`, or `python tests/run_all.py`.

Each part runs even when an earlier one failed, so that one run tells all. The two long parts
share two cores: the mistakes and the hand-written answers, which need many runs and no coverage,
and everything else with coverage. The counts of both come last, where a reader of CI's log looks.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
NBVAL = [
    "--nbval",
    "--nbval-current-env",
    "--nbval-sanitize-with=tests/nbval_sanitize.cfg",
    "--nbval-cell-timeout=120",
]
# The config by name: nbval measures coverage inside kernels, which start in solutions/.
COVERAGE = ["--cov=labkit", "--cov-config=pyproject.toml", "--cov-report=term:skip-covered"]
MANY = ["tests/test_mistakes.py", "tests/test_wording.py", "tests/exercises"]
# `make browser`: needs Chromium, and both cores to itself.
APART = ["tests/browser"]
QUICK = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "labkit lint": ["labkit.cli", "lint"],
}
LEFT_OUT = [f"--ignore={path}" for path in (*MANY, *APART)]
LONG = {
    "labs, tools and coverage": [
        "pytest", "tests", "solutions", *NBVAL, *COVERAGE, *LEFT_OUT, "--durations=10",
    ],
    "mistakes and answers": ["pytest", *MANY, "-p", "no:cacheprovider", "--durations=10"],
}  # fmt: skip


def main() -> int:
    """Run every part; 0 when all passed."""
    started, failed = time.monotonic(), []
    for name, command in QUICK.items():
        status, _ = finish(name, *start(command))
        failed += [name] if status else []
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    running = {name: start(command) for name, command in LONG.items()}
    for name, (process, output) in running.items():
        status, closing = finish(name, process, output)
        failed += [name] if status else []
        for word in counts:
            counts[word] += int((re.search(rf"(\d+) {word}", closing) or [0, 0])[1])
        counts["failed"] += int((re.search(r"(\d+) error", closing) or [0, 0])[1])
    said = f"failed: {', '.join(failed)}" if failed else "all passed"
    print(f"\n{said}; {time.monotonic() - started:.0f} s in all")
    print(", ".join(f"{many} {word}" for word, many in counts.items()), flush=True)
    return 1 if failed else 0


def start(command: list[str]) -> tuple[subprocess.Popen, object]:
    """Start one part, its output into a file: two that run at once must not mix their lines."""
    output = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed by finish
    process = subprocess.Popen([sys.executable, "-m", *command], cwd=ROOT, env=environment(),
                               stdout=output, stderr=subprocess.STDOUT)  # fmt: skip
    return process, output


def finish(name: str, process: subprocess.Popen, output) -> tuple[int, str]:
    """Wait for a part and show what it said. Returns exit status and last line."""
    began = time.monotonic()
    status = process.wait()
    output.seek(0)
    text = output.read()
    output.close()
    verdict = "ok" if status == 0 else "FAILED"
    print(
        f"\n== {name} ==\n{text}-- {name}: {verdict}, {time.monotonic() - began:.0f} s", flush=True
    )
    return status, ([line for line in text.splitlines() if line.strip()] or [""])[-1]


def environment() -> dict[str, str]:
    """One thread, so that sums come out alike everywhere; nobody watching, so no progress bar."""
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
    return os.environ | threads | {"CI": "true", "PYTHONUTF8": "1"}


if __name__ == "__main__":
    sys.exit(main())
