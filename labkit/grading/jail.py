"""bubblewrap's options: what a submission can see, all of it read-only but a scratch folder."""

import os
import shutil
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

import numpy as np

import labkit

_SYSTEM = ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/etc/ld.so.cache")
# No capability, not even in a namespace of its own: with one, root could remount what is
# read-only, and look into the process that holds the pipes.
_ALONE = ["--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL"]


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


def options(site: Path, packages: list[str], scratch: int, environment: dict) -> list[str]:
    """For a sandbox with labkit's face at /site and so many bytes of scratch space."""
    found = [*_ALONE, "--hostname", "sandbox", "--proc", "/proc", "--dev", "/dev"]
    shown = [p for p in _SYSTEM if os.path.exists(p)]
    prefix = os.path.realpath(sys.base_prefix)
    shown += [p for p in (prefix, *packages) if not p.startswith("/usr/")]
    for path in dict.fromkeys(shown):
        link = os.path.islink(path) and path in _SYSTEM
        found += ["--symlink", os.readlink(path), path] if link else ["--ro-bind", path, path]
    for path in _hidden(shown):
        found += ["--tmpfs", path, "--remount-ro", path]
    found += ["--ro-bind", str(site), "/site"]
    for path in ("/tmp", "/dev/shm"):
        found += ["--size", str(scratch), "--tmpfs", path]
    found += ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp"]
    for name, value in {**environment, "HOME": "/tmp", "LANG": "C.UTF-8"}.items():
        found += ["--setenv", name, value]
    return found


def _hidden(shown: list[str]) -> list[str]:
    """Folders below those that are shown which hold labkit's answers, or a course."""
    package = Path(labkit.__file__).resolve().parent
    course = package.parent if (package.parent / "solutions").is_dir() else package
    found = [package, course / "solutions", course / "notebooks", course / ".git"]
    return [str(p) for p in found if p.is_dir() and any(p.is_relative_to(s) for s in shown)]
