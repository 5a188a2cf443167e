"""What a sandbox uses of memory and processes, summed over everything in it.

The kernel's per-process limits bind neither root nor a crowd of processes. Memory is what the
sandbox's control group holds, where it has one; else pages are summed, those that several processes
share once, and what lies in the scratch folders with them. Without a group, and without /proc or a
namespace to sum over, only the time is watched.
"""

import contextlib
import os
from pathlib import Path

from labkit.grading.cgroup import Group
from labkit.grading.limits import Limits

INTERVAL = 0.05  # seconds between two looks
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_SCRATCH = ("tmp", "dev/shm")


def excess(first: int | None, limits: Limits, group: Group | None = None
           ) -> tuple[str, str] | None:  # fmt: skip
    """(reason, detail) when a sandbox takes too much. first: the first process in it."""
    pids = family(first) if first and Path("/proc/self/stat").exists() else []
    if len(pids) > limits.processes:
        return "processes", f"it started more than {limits.processes} processes"
    if _held(pids, limits, group) > limits.memory:
        return too_much_memory(limits)
    return None


def too_much_memory(limits: Limits) -> tuple[str, str]:
    """(reason, detail) of a sandbox that took more memory than it may."""
    return "memory", f"it used more than {limits.memory // 1_000_000} MB of memory"


def _held(pids: list[int], limits: Limits, group: Group | None) -> int:
    """Bytes that a sandbox holds; 0 where they are few, or nobody can tell."""
    if group is not None:
        with contextlib.suppress(OSError, ValueError):
            return group.held()
    # Resident pages first: quick to read, and never less than a sum that counts shared ones once.
    if sum(map(resident, pids)) + 2 * limits.scratch <= limits.memory or not pids:
        return 0
    return sum(map(_own_share, pids)) + _in_scratch(pids[-1])


def family(first: int) -> list[int]:
    """A process and all that descend from it. In a namespace nobody can leave the family:
    who loses its parent is adopted by the namespace's first process."""
    children: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):
        if name.isdigit() and (parent := _parent(name)):
            children.setdefault(parent, []).append(int(name))
    found = [first]
    for pid in found:
        found += children.get(pid, [])
    return found


def _parent(name: str) -> int:
    try:
        with open(f"/proc/{name}/stat", "rb") as file:
            # The name of a program may hold spaces and brackets: count from its end.
            return int(file.read().rpartition(b")")[2].split()[1])
    except (OSError, IndexError, ValueError):
        return 0


def resident(pid: int) -> int:
    """Bytes of memory that a process holds; 0 where nobody can tell."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * _PAGE
    except (OSError, IndexError, ValueError):
        return 0


def _own_share(pid: int) -> int:
    """Its pages, each divided by the number of processes that share it; all of them where a
    process keeps that to itself."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", "rb") as file:
            return next(int(line.split()[1]) for line in file if line.startswith(b"Pss:")) * 1024
    except (OSError, IndexError, ValueError, StopIteration):
        return resident(pid)


def _in_scratch(pid: int) -> int:
    """Bytes in the scratch folders that a process sees."""
    total = 0
    for place in _SCRATCH:
        try:
            found = os.statvfs(f"/proc/{pid}/root/{place}")
        except OSError:
            continue
        total += (found.f_blocks - found.f_bfree) * found.f_frsize
    return total
