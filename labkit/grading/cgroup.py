"""A control group for what a sandbox holds, where one can be made (Linux).

The kernel counts in it what a sum over processes misses or counts twice: memory that belongs to
none, pages that several share, buffers of sockets. Where no group can be made, `watchdog` sums.
The kernel also holds it to caps somewhat above the limits: `watchdog` looks from time to time, and
what grows faster than that ends here.
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
# Caps by their files, of both versions; no memory may be moved out of sight, onto a disk.
_MEMORY = ("memory.max", "memory.limit_in_bytes", "memory.memsw.limit_in_bytes")
_KILLS = ("memory.events", "memory.oom_control")
_PATIENCE = 2.0  # seconds that the last processes of a group may take to go


class Group:
    """A group of its own for some processes and all that they start. Raises OSError where a file
    of it does not do what it should."""

    def __init__(self, folder: Path, *beside: Path):
        """beside: the folder of the same group in version 1's tree of process counts."""
        self._folder, self._all = folder, (folder, *beside)
        for each in self._all:
            each.mkdir()
        self.held()

    def take(self, pids: Iterable[int]) -> None:
        """Put processes into the group. What they hold already stays where it was counted."""
        for pid in pids:
            for folder in self._all:
                (folder / "cgroup.procs").write_text(str(pid))

    def cap(self, memory: int, processes: int) -> None:
        """Let the kernel end what takes more bytes, and start no more processes and threads."""
        values = {**dict.fromkeys(_MEMORY, memory), "memory.swap.max": 0, "pids.max": processes}
        for file in (folder / name for folder in self._all for name in values):
            if file.exists():
                with contextlib.suppress(OSError):
                    file.write_text(str(values[file.name]))

    def kills(self) -> int:
        """How many processes the kernel has ended for want of memory."""
        for name in _KILLS:
            with contextlib.suppress(OSError):
                found = dict(map(str.split, (self._folder / name).read_text().splitlines()))
                return int(found.get("oom_kill", 0))
        return 0

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
            left = [folder for folder in self._all if folder.exists()]
            for folder in left:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            if not any(folder.exists() for folder in left):
                return
            time.sleep(0.01)


def make() -> Group | None:
    """A new group beside or below this process's own; None where that is not to be had."""
    try:
        own, mounts = Path("/proc/self/cgroup").read_text(), Path("/proc/mounts").read_text()
        parent = _parent(own, mounts)
        if parent is None:
            return None
        parents = (parent, *_counting(own, mounts))
        for each in parents:
            _sweep(each)
        name = f"labkit-{os.getpid()}-{next(_count)}"
        return Group(*(each / name for each in parents))
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
            found = _of_version_1("memory", path, mounted)
        else:
            continue
        if found and os.access(found[0], os.W_OK):
            return found[0]
    return None


def _of_version_1(kind: str, path: str, mounted: list[list[str]]) -> list[Path]:
    tops = [Path(at) for at, system, options in mounted
            if system == "cgroup" and kind in options.split(",")]  # fmt: skip
    return [f for top in tops if (f := top / path.lstrip("/")).is_dir()]


def _counting(own: str, mounts: str) -> list[Path]:
    """Where version 1 counts processes, which is a tree apart; version 2 has one for all."""
    paths = [p for _, kinds, p in (line.split(":", 2) for line in own.splitlines())
             if "pids" in kinds.split(",")]  # fmt: skip
    mounted = [line.split()[1:4] for line in mounts.splitlines()]
    return [f for path in paths[:1] for f in _of_version_1("pids", path, mounted)[:1]
            if os.access(f, os.W_OK)]  # fmt: skip


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
