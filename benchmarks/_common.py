"""What the benchmarks share: one thread, interleaved runs, medians with ranges, Markdown tables.

A benchmark prints Markdown. What grows with a size it also notes as a point: `results.py` fits
an exponent to each series and draws them.
"""

import json
import os
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_POINTS = "LABKIT_BENCH_POINTS"  # the file that notes go to, when results.py asks for them


def use_threads(number: int | str | None = None) -> str:
    """Set the threads of every library, before NumPy is imported. Returns how many.

    Without a number: OMP_NUM_THREADS, or else one. NumPy and torch in one process at two threads
    each get in each other's way.
    """
    chosen = str(number or os.environ.get("OMP_NUM_THREADS", "1"))
    for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR"):
        os.environ[f"{name}_NUM_THREADS"] = chosen
    return chosen


def interleaved(functions: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Seconds of each function, in rounds of one call each, so that a busy moment hits all."""
    seconds: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(rounds):
        for name, function in functions.items():
            start = time.perf_counter()
            function()
            seconds[name].append(time.perf_counter() - start)
    return seconds


def spread(values: Iterable[float], scale: float = 1.0, digits: int = 3) -> str:
    """'median (smallest–largest)', each with so many significant digits."""
    values = [v * scale for v in values]
    three = statistics.median(values), min(values), max(values)
    median, low, high = (f"{v:#.{digits}g}".rstrip(".") for v in three)
    return f"{median} ({low}–{high})"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; all columns but the first are set to the right."""
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def note(series: str, x_name: str, x: float, y_name: str, y: float) -> None:
    """A point of a series that grows: y_name (with its unit) against x_name."""
    if os.environ.get(_POINTS):
        with open(os.environ[_POINTS], "a", encoding="utf-8") as file:
            point = {"series": series, "x_name": x_name, "x": x, "y_name": y_name, "y": y}
            file.write(json.dumps(point) + "\n")
