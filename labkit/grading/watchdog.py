"""Watches a sandbox's memory and number of processes, and kills it when it takes too much.

The kernel's per-process limits bind neither root nor a crowd of processes, so what counts is
summed over the sandbox's whole process namespace. Without /proc, or without a namespace, only
the process itself is watched.
"""

import contextlib
import os
import signal
import threading
from pathlib import Path

from labkit.grading.limits import Limits

INTERVAL = 0.05  # seconds between two looks
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Watchdog:
    """verdict is None, or (reason, detail) after a kill."""

    def __init__(self, pid: int, init_pid: int | None, limits: Limits):
        self.verdict: tuple[str, str] | None = None
        self.init_pid = init_pid
        self._limits = limits
        self._target = init_pid or pid
        self._namespace = _namespace(init_pid) if init_pid else None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        if Path("/proc/self/statm").exists():
            self._thread.start()

    def stop(self) -> None:
        """Stop watching; returns when the thread has ended."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(INTERVAL):
            pids = self._pids()
            memory = sum(_resident(pid) for pid in pids)
            if len(pids) > self._limits.processes:
                self._kill("processes", f"it started more than {self._limits.processes} processes")
            elif memory > self._limits.memory:
                text = f"it used more than {self._limits.memory // 1_000_000} MB of memory"
                self._kill("memory", text)

    def _pids(self) -> list[int]:
        if self._namespace is None:
            return [self._target]
        # One more than the limit is enough to know.
        found = []
        for name in os.listdir("/proc"):
            if name.isdigit() and _namespace(int(name)) == self._namespace:
                found.append(int(name))
        return found

    def _kill(self, reason: str, detail: str) -> None:
        self.verdict = reason, detail
        self._over.set()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self._target, signal.SIGKILL)


def _namespace(pid: int) -> str | None:
    try:
        return os.readlink(f"/proc/{pid}/ns/pid")
    except OSError:
        return None


def _resident(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * _PAGE
    except (OSError, IndexError, ValueError):
        return 0
