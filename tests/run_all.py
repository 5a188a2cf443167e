"""Everything that must hold before a commit: `make test`, or `python tests/run_all.py`.

Each part runs even when an earlier one failed, so that one run tells all. pytest comes last
and its closing line is repeated at the very end, where a reader of CI's log looks for it.
"""

import os
import subprocess
import sys
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
PARTS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "labkit lint": ["labkit.cli", "lint"],
    "pytest": ["pytest", "tests", "solutions", *NBVAL, *COVERAGE, "--durations=10"],
}


def main() -> int:
    """Run every part; 0 when all passed."""
    started, failed, closing = time.monotonic(), [], ""
    for name, command in PARTS.items():
        print(f"\n== {name} ==", flush=True)
        began = time.monotonic()
        status, closing = run([sys.executable, "-m", *command])
        print(f"-- {name}: {'ok' if status == 0 else 'FAILED'}, {time.monotonic() - began:.0f} s")
        failed += [name] if status else []
    total = time.monotonic() - started
    print(f"\n{'failed: ' + ', '.join(failed) if failed else 'all passed'}; {total:.0f} s in all")
    print(closing, flush=True)
    return 1 if failed else 0


def run(command: list[str]) -> tuple[int, str]:
    """Run one part, its output shown as it comes. Returns exit status and last line."""
    last = ""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            last = line.rstrip() or last
    return process.returncode, last


def environment() -> dict[str, str]:
    """One thread, so that sums come out alike everywhere; nobody watching, so no progress bar."""
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
    return os.environ | threads | {"CI": "true", "PYTHONUTF8": "1"}


if __name__ == "__main__":
    sys.exit(main())
