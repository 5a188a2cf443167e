"""bubblewrap's options: what a submission can see, all of it read-only but a scratch folder."""

import os
import shutil
import subprocess
import sys
import sysconfig
from functools import cache
from glob import glob
from pathlib import Path

import numpy as np

import labkit
from labkit import place

_SYSTEM = ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/etc/ld.so.cache")
# Beside a course's own folders: what git and builders keep of them.
_MADE_OF_IT = (".git", "build", "dist")
# No capability, not even in a namespace of its own: with one, root could remount what is
# read-only, and look into the process that holds the pipes.
# A user of its own, who is not root: only then may a process in it make a namespace for an attempt.
_ALONE = ["--unshare-user", "--unshare-all", "--uid", "1000", "--gid", "1000", "--die-with-parent",
          "--new-session", "--clearenv", "--cap-drop", "ALL"]  # fmt: skip


def bubblewrap() -> str | None:
    """The path of bubblewrap where it works, else None."""
    path = shutil.which("bwrap") if sys.platform == "linux" else None
    if path is None:
        return None
    test = [path, *_ALONE, "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "/bin/true"]
    try:
        done = subprocess.run(test, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return path if done.returncode == 0 else None


@cache
def package_folders() -> list[str]:
    """The folders that installed packages are in, NumPy's first."""
    paths = sysconfig.get_paths()
    found = [str(Path(np.__file__).parents[1]), paths["purelib"], paths["platlib"]]
    return list(dict.fromkeys(found))


def options(packages: list[str], scratch: int, environment: dict) -> list[str]:
    """For a sandbox with those packages and so many bytes of scratch space; nothing of labkit."""
    found = [*_ALONE, "--hostname", "sandbox", "--proc", "/proc", "--dev", "/dev"]
    shown = {p: p for p in _SYSTEM if os.path.exists(p)}
    prefix = os.path.realpath(sys.base_prefix)
    shown |= {} if prefix.startswith("/usr") else {prefix: prefix}
    # Under names of their own: a course below /tmp would vanish behind the scratch folder.
    shown |= dict(zip(packages, inside(packages), strict=True))
    for path, at in shown.items():
        link = os.path.islink(path) and path in _SYSTEM
        found += ["--symlink", os.readlink(path), at] if link else ["--ro-bind", path, at]
    for at in _hidden(shown):
        found += ["--tmpfs", at, "--remount-ro", at]
    for path in ("/tmp", "/dev/shm"):
        found += ["--size", str(scratch), "--tmpfs", path]
    found += ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp"]
    for name, value in {**environment, "HOME": "/tmp", "LANG": "C.UTF-8"}.items():
        found += ["--setenv", name, value]
    return found


def inside(packages: list[str]) -> list[str]:
    """Where the folders of packages are in the sandbox, whatever their place outside."""
    return [f"/packages/{number}" for number in range(len(packages))]


def _hidden(shown: dict[str, str]) -> list[str]:
    """Places in the sandbox, below those that are shown, of labkit's answers or a course: the one
    in use, the one around labkit, and every other copy of labkit that is installed there."""
    package = Path(labkit.__file__).resolve().parent
    around, secret = place.rnn_labs(package.parent), [package]
    for course in (around, place.current()) if around.solutions.is_dir() else (place.current(),):
        secret += [course.exercises, course.solutions, course.notebooks]
        secret += [course.root / name for name in _MADE_OF_IT]
    # What is shown is shown with all that a link to it leads to.
    real = {os.path.realpath(path): at for path, at in shown.items()
            if path not in _SYSTEM or not os.path.islink(path)}  # fmt: skip
    secret += [Path(found) for path in real for found in _unused(path)]
    found = []
    for path, at in real.items():  # a folder of packages is shown, and hidden below the prefix
        below = {f for f in secret if f.is_dir() and Path(path) in f.parents}
        found += [str(Path(at) / f.relative_to(path)) for f in sorted(below)
                  if not {*f.parents} & below]  # fmt: skip
    return found


@cache
def _unused(path: str) -> tuple[str, ...]:
    """Below a folder that is shown: copies of labkit, and the folders of packages that no sandbox
    imports from. Those that it does are shown under names of their own."""
    found = [*glob(f"{path}/labkit"), *glob(f"{path}/*/labkit")]
    for inner in ("", "local/", "envs/*/"):
        for packages in ("lib*/python*/*-packages", "lib*/pypy*/*-packages", "pkgs"):
            found += glob(f"{path}/{inner}{packages}")
    return tuple(os.path.realpath(f) for f in found)
