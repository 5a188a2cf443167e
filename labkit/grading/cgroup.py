"""A control group for what a sandbox holds, where one can be made (Linux).

The kernel counts in it what a sum over processes misses or counts twice: memory that belongs to
none, pages that several share, buffers of sockets. Where no group can be made, `watchdog` sums.
"""

import contextlib
import itertools
import os
import signal
import time
from collections.abc import Iterable
from pathlib import Path

_count = itertools.count()
# What cannot be dropped, as the cache of files that were read can: in version 1, and in version 2.
_HELD = (("total_rss", "total_shmem"), ("anon", "shmem", "kernel", "sock"))
_PATIENCE = 2.0  # seconds that the last processes of a group may take to go


class Group:
    """A group of its own for some processes and all that they start. Raises OSError where a file
    of it does not do what it should."""

    def __init__(self, folder: Path):
        folder.mkdir()
        self._folder = folder
        self.held()

    def take(self, pids: Iterable[int]) -> None:
        """Put processes into the group. What they hold already stays where it was counted."""
        for pid in pids:
            (self._folder / "cgroup.procs").write_text(str(pid))

    def held(self) -> int:
        """Bytes of memory that the group's processes hold."""
        found = dict(map(str.split, (self._folder / "memory.stat").read_text().splitlines()))
        for names in _HELD:
            if names[0] in found:
                return sum(int(found.get(name, 0)) for name in names)
        raise OSError("no counts of memory")

    def close(self) -> None:
        """End what is in the group, and remove it."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError, ValueError):
                for pid in (self._folder / "cgroup.procs").read_text().split():
                    os.kill(int(pid), signal.SIGKILL)
            try:
                return self._folder.rmdir()
            except FileNotFoundError:
                return None
            except OSError:
                time.sleep(0.01)


def make() -> Group | None:
    """A new group beside or below this process's own; None where that is not to be had."""
    try:
        parent = _parent(Path("/proc/self/cgroup").read_text(), Path("/proc/mounts").read_text())
        if parent is None:
            return None
        _sweep(parent)
        return Group(parent / f"labkit-{os.getpid()}-{next(_count)}")
    except OSError:
        return None


def _parent(own: str, mounts: str) -> Path | None:
    """Where a group with counts of memory can be made. own, mounts: what /proc says.

    Version 1: below the process's own. Version 2: beside it, since none that holds processes may
    have groups with counts below it.
    """
    mounted = [line.split()[1:4] for line in mounts.splitlines()]
    for line in own.splitlines():
        _, kinds, path = line.split(":", 2)
        if kinds == "":
            tops = [Path(at) for at, kind, _ in mounted if kind == "cgroup2"]
            folders = [(top / path.lstrip("/")).parent if path != "/" else top for top in tops]
            found = [f for f in folders if "memory" in _text(f / "cgroup.subtree_control").split()]
        elif "memory" in kinds.split(","):
            tops = [Path(at) for at, kind, options in mounted
                    if kind == "cgroup" and "memory" in options.split(",")]  # fmt: skip
            found = [f for top in tops if (f := top / path.lstrip("/")).is_dir()]
        else:
            continue
        if found and os.access(found[0], os.W_OK):
            return found[0]
    return None


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


def _sweep(parent: Path) -> None:
    """Remove the empty groups of runs that were killed."""
    for folder in parent.glob("labkit-*-*"):
        if not Path(f"/proc/{folder.name.split('-')[1]}").exists():
            with contextlib.suppress(OSError):
                folder.rmdir()
