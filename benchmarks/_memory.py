"""The largest memory of a piece of work, its processes counted (Linux)."""

import os
import threading
import time
from pathlib import Path


class Memory(threading.Thread):
    """`with Memory() as memory:` looks four times a second at what this process and its own use.

    own, below: the largest MB of this process, and of all that it started, together. What
    processes have in common is shared out among them. 0 where /proc is missing.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.own, self.below, self._over = 0.0, 0.0, False

    def __enter__(self) -> "Memory":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over = True

    def run(self) -> None:
        while not self._over:
            self.own = max(self.own, _resident([os.getpid()]))
            self.below = max(self.below, _resident(_below(os.getpid())))
            time.sleep(0.25)


def _below(pid: int) -> list[int]:
    """The processes that a process started, and theirs (Linux)."""
    found = []
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in map(int, children.read_text().split()):
                found += [child, *_below(child)]
        except OSError:
            continue  # it ended meanwhile
    return found


def _resident(pids: list[int]) -> float:
    """MB of memory of their own and their share of what they have in common."""
    total = 0.0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1000
