"""Write the autograder of a lab for a platform: `labkit export gradescope`, `classroom50`.

Both carry labkit, the lab as it was handed out, and a secret seed. They hold the answers, so they
are for the platform alone. After Gradescope's build nothing needs a network.
"""

import io
import re
import secrets
import tarfile
import zipfile
from pathlib import Path

from labkit.grading import bundle, release
from labkit.release.course import Course
from labkit.release.errors import CourseError

_SETUP = """\
#!/usr/bin/env bash
# Builds the image, once: Python, bubblewrap for the sandbox, and labkit.
set -euo pipefail
cd "$(dirname "$0")"
apt-get update -q
apt-get install -y -q bubblewrap python3-venv
apt-get install -y -q python3.11-venv || true
python=
for each in python3.14 python3.13 python3.12 python3.11 python3; do
  fits='import ensurepip, sys; sys.exit(sys.version_info < (3, 11))'
  if "$each" -c "$fits" 2>/dev/null; then python=$each; break; fi
done
[ -n "$python" ] || { echo "labkit needs Python 3.11 or newer: choose a newer image" >&2; exit 1; }
"$python" -m venv .venv
.venv/bin/pip install --no-cache-dir -e '.EXTRA'
"""
_RUN = """\
#!/usr/bin/env bash
# Runs once for each submission. Without a result Gradescope says that the autograder failed.
base=${{AUTOGRADER:-/autograder}}
source=$base/source
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
exec "${{LABKIT_PYTHON:-$source/.venv/bin/python}}" -P -m labkit.grading.platforms \\
  gradescope --root "$source" --lab {lab} --seed {seed}{more} \\
  "$base/submission" "$base/results/results.json"
"""
_AUTOGRADER = '''\
"""Classroom 50's autograder for {lab}: grades the checkout it runs in and writes result.json.

labkit lies beside it, in labkit.tar.gz; it is installed into an environment of its own. Nothing is
imported or run from the checkout, which holds what a student likes: all runs in another folder.
"""

import os
import sys

here, checkout = os.path.dirname(os.path.abspath(__file__)), os.getcwd()
sys.path[:] = [p for p in sys.path if os.path.abspath(p) not in (here, checkout)]

import subprocess
import tarfile
import tempfile

result = os.path.join(checkout, "result.json")
if os.path.lexists(result):  # one that the student made is no result, whatever comes
    os.unlink(result)
python = os.environ.get("LABKIT_PYTHON")
with tempfile.TemporaryDirectory() as folder:
    with tarfile.open(os.path.join(here, "labkit.tar.gz")) as packed:
        packed.extractall(folder, filter="data")
    if not python:
        subprocess.run([sys.executable, "-I", "-m", "venv", ".venv"], check=True, cwd=folder)
        python = f"{{folder}}/.venv/bin/python"
        install = [python, "-I", "-m", "pip", "install", "-q", folder + "{extra}"]
        subprocess.run(install, check=True, cwd=folder)
    command = [python, "-P", "-m", "labkit.grading.platforms", "classroom50", "--root", folder,
               "--lab", "{lab}", "--seed", "{seed}"{more}, checkout, result]
    env = {{**os.environ, "PYTHONPATH": folder}}
    raise SystemExit(subprocess.run(command, cwd=folder, env=env).returncode)
'''
_BESIDE = re.compile(r"^\s*(?:import|from) (?:torch|nltk)\b", re.MULTILINE)
_RUNTIME = '{"python": "3.12", "apt": ["bubblewrap"]}\n'


def gradescope(course: Course, lab: str, path: Path, seed: int | None, sandbox: bool) -> None:
    """Write the zip that an instructor uploads under Configure Autograder."""
    more = "" if sandbox else " --without-sandbox"
    run = _RUN.format(lab=lab, seed=_seed(seed), more=more)
    with zipfile.ZipFile(_new(path), "w", zipfile.ZIP_DEFLATED) as made:
        setup = _SETUP.replace("EXTRA", _extra(course, lab))
        for name, data in {"setup.sh": setup, "run_autograder": run}.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o100755 << 16
            made.writestr(info, data)
        for name, data in bundle.parts(course, lab).items():
            made.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


def classroom50(course: Course, lab: str, folder: Path, seed: int | None, sandbox: bool) -> None:
    """Write the folder that goes to CLASSROOM/autograders/ASSIGNMENT/ of the config repository."""
    more = "" if sandbox else ', "--without-sandbox"'
    folder.mkdir(parents=True, exist_ok=True)
    text = _AUTOGRADER.format(lab=lab, seed=_seed(seed), more=more, extra=_extra(course, lab))
    _new(folder / "autograder.py").write_text(text, encoding="utf-8")
    _new(folder / "runtime.json").write_text(_RUNTIME, encoding="utf-8")
    with tarfile.open(_new(folder / "labkit.tar.gz"), "w:gz") as made:
        for name, data in bundle.parts(course, lab).items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))


def _extra(course: Course, lab: str) -> str:
    """What is installed beside labkit's own needs: PyTorch and the rest, where the lab uses it."""
    sources = release.find(course)[lab].every_source
    return "[kernel]" if any(_BESIDE.search(source) for source in sources) else ""


def _seed(seed: int | None) -> int:
    return secrets.randbits(62) if seed is None else seed


def _new(path: Path) -> Path:
    if path.is_symlink() or path.exists() and not path.is_file():
        raise CourseError(str(path), "something else is there", "name another place with --out")
    return path
