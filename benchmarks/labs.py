"""Times the default run of each lab's solution: python benchmarks/labs.py [NN ...]

From top to bottom, kernel start and pictures included, one lab at a time, in three rounds;
nothing is stored. Without numbers: all labs.
"""

import asyncio
import sys
import time

from _common import ROOT, spread, table, use_threads

use_threads(1)

try:
    import resource
except ImportError:  # Windows, which cannot tell what an ended kernel has worked
    resource = None

from labkit.release import notebook, outputs

ROUNDS = 3
ALLOWED = 60  # seconds that a default run may take


def worked() -> float:
    """Seconds of processors of all kernels that have ended; NaN where they cannot be told."""
    if resource is None:
        return float("nan")
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def once(path) -> tuple[float, float]:
    """Seconds by the clock, and of processors, of one run in a kernel of its own."""
    found, began, before = notebook.read(path, path.name), time.perf_counter(), worked()
    asyncio.run(outputs.run(found, path.parent, path.name))
    return time.perf_counter() - began, worked() - before


def chosen(numbers: list[str]) -> list:
    """The solutions of the labs named, '05' or the like; without names all."""
    paths = sorted((ROOT / "solutions").glob("[0-9][0-9]_*.ipynb"))
    return [path for path in paths if not numbers or path.name[:2] in numbers]


def main(numbers: list[str]) -> None:
    """A row for each lab, and how many stay under the limit."""
    paths = chosen(numbers)
    times = {path.stem: [] for path in paths}
    for _ in range(ROUNDS):
        for path in paths:
            times[path.stem].append(once(path))
    rows = [
        (name, *(spread(column) for column in zip(*runs, strict=True)))
        for name, runs in times.items()
    ]
    print(table(("default run of a lab", "seconds", "seconds of CPU"), rows))
    under = sum(max(seconds for seconds, _ in runs) < ALLOWED for runs in times.values())
    print(f"{under} of {len(times)} labs stayed under {ALLOWED} s in every round.")


if __name__ == "__main__":
    main(sys.argv[1:])
