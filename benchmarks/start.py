"""From Python and nothing else to the first exercise: seconds, megabytes, and what pip changed.

    python benchmarks/start.py [--rounds N]

The wheel is built, then installed with `[labs]` into environments of their own: one that is empty,
and some that hold other versions. There `labkit start --no-open FOLDER` copies the labs, and an
exercise of the first lab and one of PyTorch's are checked. pip downloads everything anew. PyTorch
is held at the version that is tested: where pip finds its CPU build, that is the one that comes.
Exit status 77 when pip cannot install here.
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from _common import ROOT, table

sys.path.insert(0, str(ROOT / "tests"))

from oldest import PACKAGED

SKIPPED = 77
BIN = "Scripts" if os.name == "nt" else "bin"
# What an environment holds before the labs come.
BEFORE = {
    "nothing": [],
    "NumPy 1.26.4 and what goes with it": [
        "numpy==1.26.4", "pandas==2.1.*", "matplotlib==3.8.*", "pillow==10.*", "ipython==8.*",
        "ipywidgets==8.1.*"],
}  # fmt: skip
TRIED = """
import numpy, torch
from labkit import check
from labkit.reference import RNN, encode
assert check(encode) and check(RNN)
"""


class Refused(Exception):
    """pip could not install something."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    rows, changes, load = [], [], os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        try:
            wheel = built(folder / "wheel")
            for name, before in BEFORE.items():
                runs = [started(folder / "there", before, wheel) for _ in range(options.rounds)]
                rows.append((name, *columns(runs)))
                changes.append((name, *runs[-1]["changed"]))
        except Refused as why:
            print(f"Skipped: {why}")
            return SKIPPED
        size = wheel.stat().st_size / 1e6
    said = ("python -m venv, s", "pip install, s", "labkit start, s", "MB downloaded",
            "MB installed", "packages")  # fmt: skip
    print(f"The wheel has {size:.1f} MB. PyTorch is held at {tested_torch()}. Load average when it "
          f"began: {load:.1f} on {os.cpu_count()} cores; seconds are on the clock, and of "
          "processors in brackets.\n")  # fmt: skip
    print(table(("there before", *said), rows))
    print(table(("there before", "newer now", "older now", "as it was"), changes))
    return 1 if any(row[2] != "0" for row in changes) else 0


def tested_torch() -> str:
    """The version of PyTorch that the labs are tested with, without a build's own tag."""
    return version("torch").partition("+")[0]


def built(folder: Path) -> Path:
    """labkit's wheel, from a copy: setuptools leaves a build/ behind."""
    source = folder / "source"
    for name in PACKAGED:
        whole = (ROOT / name).is_dir()
        source.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if whole else shutil.copy)(ROOT / name, source / name)
    pip(sys.executable, "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder, source)
    return next(folder.glob("*.whl"))


def started(home: Path, before: list[str], wheel: Path) -> dict:
    """Make an environment, install, start, check. Returns seconds, megabytes and changes."""
    shutil.rmtree(home, ignore_errors=True)
    python = home / BIN / "python"
    seconds = [timed(lambda: run(sys.executable, "-m", "venv", home))]
    if before:
        pip(python, "install", "-q", "--no-cache-dir", *before)
    old = packages(python)
    held = home / "torch.txt"
    held.write_text(f"torch=={tested_torch()}\n")
    said: list[str] = []
    seconds.append(timed(lambda: said.append(
        pip(python, "install", "--no-cache-dir", "-c", held, f"{wheel}[labs]"))))  # fmt: skip
    seconds.append(timed(lambda: run(home / BIN / "labkit", "start", "--no-open", home / "labs")))
    run(python, "-c", TRIED, cwd=home / "labs")
    new = packages(python)
    megabytes = downloaded(said[0]), sum(p.lstat().st_size for p in home.rglob("*")) / 1e6
    return {"seconds": seconds, "megabytes": megabytes, "packages": len(new),
            "changed": changed(old, new)}  # fmt: skip


def timed(call) -> tuple[float, float]:
    """Seconds on the clock, and of processors in the processes that call starts."""
    start, before = time.perf_counter(), os.times()
    call()
    after = os.times()
    used = after.children_user + after.children_system
    used -= before.children_user + before.children_system
    return time.perf_counter() - start, used


def run(*command, cwd: Path | None = None) -> str:
    """A command's output. Raises CalledProcessError."""
    apart = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run([*map(str, command)], cwd=cwd or tempfile.gettempdir(), text=True,
                          capture_output=True, env=apart | {"CI": "true"})  # fmt: skip
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
    done.check_returncode()
    return done.stdout


def pip(python, *arguments) -> str:
    """What pip printed. Raises Refused."""
    quiet = ("--disable-pip-version-check", "--progress-bar", "off")
    quiet = quiet if "install" in arguments else quiet[:1]
    try:
        return run(python, "-m", "pip", *arguments, *quiet)
    except subprocess.CalledProcessError as error:
        raise Refused((error.stderr or "pip failed").strip().splitlines()[-1]) from None


def packages(python: Path) -> dict[str, str]:
    """{name: version} of what an environment holds, pip and setuptools left out."""
    found = json.loads(pip(python, "list", "--format", "json"))
    versions = {each["name"].lower(): each["version"] for each in found}
    return {name: v for name, v in versions.items() if name not in ("pip", "setuptools")}


def downloaded(said: str) -> float:
    """Megabytes that pip fetched: what it names with a size, and files of a folder of its own."""
    units = {"kB": 1e-3, "MB": 1, "GB": 1e3, "bytes": 1e-6}
    sizes = re.findall(r"Downloading \S+ \(([\d.]+) (\w+)\)", said)
    files = map(Path, re.findall(r"^Processing (\S+\.whl)", said, re.MULTILINE))
    local = sum(file.stat().st_size for file in files if file.exists()) / 1e6
    return sum(float(size) * units[unit] for size, unit in sizes) + local


def changed(old: dict[str, str], new: dict[str, str]) -> tuple[str, str, str]:
    """What of the packages that were there is newer and older now, and how many stayed."""
    from packaging.version import Version

    newer, older = [], []
    for name, was in old.items():
        now = new.get(name, "0")
        if now != was:
            said = f"{name} {was} → {now}"
            (newer if Version(now) > Version(was) else older).append(said)
    return ", ".join(newer) or "0", ", ".join(older) or "0", str(len(old) - len(newer + older))


def columns(runs: list[dict]) -> list[str]:
    """A row of the first table: medians of the rounds."""
    steps = zip(*(run["seconds"] for run in runs), strict=True)
    clocks = [tuple(map(statistics.median, zip(*step, strict=True))) for step in steps]
    shown = [f"{clock:.1f} ({used:.1f})" for clock, used in clocks]
    last = runs[-1]
    return [*shown, *(f"{m:,.0f}" for m in last["megabytes"]), last["packages"]]


if __name__ == "__main__":
    sys.exit(main())
