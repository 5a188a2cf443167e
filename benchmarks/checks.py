"""Seconds that a check takes: passing, and failing with one mistake, two, or none that is known.

    python benchmarks/checks.py [EXERCISE ...]

Medians and ranges over interleaved runs, for the slowest exercise of each kind; `import labkit`
in fresh processes.
"""

import statistics
import subprocess
import sys
import time
from dataclasses import replace

from _common import note, spread, table, use_threads

use_threads(1)

from labkit import exercises
from labkit.engine import variants
from labkit.engine.draw import draw
from labkit.engine.judge import assess
from labkit.engine.verdict import State

RUNS = 5


def unknown(answer):
    """A function that is wrong in a way that no mistake explains: the first value, disturbed."""

    def wrong(*args, **kwargs):
        return _disturbed(answer(*args, **kwargs))

    wrong.__name__ = answer.__name__
    return wrong


def _disturbed(value):
    import numpy as np

    if isinstance(value, (tuple, list)) and value and not isinstance(value[0], str):
        return type(value)([_disturbed(value[0]), *value[1:]])
    if isinstance(value, dict):
        return dict(list(value.items())[1:])
    if isinstance(value, list):
        return [*value, "?"]
    array = np.asarray(value)
    return array if array.dtype.kind not in "iuf" else array * 1.013 + 0.17


def subjects(exercise):
    """(kind, function) for the four kinds of check."""
    single = list(variants.sets(exercise, 1))
    pair = list(variants.sets(exercise, 2))
    yield "passing", exercise.answer
    yield "one mistake", variants.variant(exercise, single[-1])
    if pair:
        yield "two mistakes", variants.variant(exercise, pair[-1])
    if not exercise.is_class:
        yield "none known", unknown(exercise.answer)


def measure(names):
    """{kind: {exercise: [seconds, ...]}} over RUNS interleaved rounds."""
    found = {}
    for _ in range(RUNS):
        for name in names:
            exercise = exercises.load(name)
            for kind, subject in subjects(exercise):
                seconds = seconds_of(exercise, subject)
                found.setdefault(kind, {}).setdefault(name, []).append(seconds)
    return found


def seconds_of(exercise, subject):
    """The first check of a session, which nothing has prepared."""
    draw.cache_clear()
    start = time.perf_counter()
    verdict = assess(exercise, subject)
    taken = time.perf_counter() - start
    assert verdict.state is not State.FAULT, verdict.headline
    return taken


def import_seconds():
    """Seconds of `import labkit` in RUNS fresh processes, without starting Python."""
    code = "import time; t = time.perf_counter(); import labkit; print(time.perf_counter() - t)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
            for _ in range(RUNS)]  # fmt: skip
    return [float(run.stdout) for run in runs]


def main():
    """A row a kind: all exercises together, and the slowest."""
    names = sys.argv[1:] or exercises.every_name()
    for name in names:
        exercises.load(name)  # torch is imported once in a session, and not counted here
    print(f"`import labkit`, in a fresh process: {spread(import_seconds())} s.\n")
    rows = []
    for kind, found in measure(names).items():
        medians = {name: statistics.median(values) for name, values in found.items()}
        worst = max(medians, key=medians.get)
        rows.append((kind, spread(medians.values()), worst, spread(found[worst])))
    print(table(("check", "all exercises, s", "slowest exercise", "s"), rows), flush=True)
    growth()


def growth(name="backward_pass", counts=(5, 10, 20, 40)):
    """Note what a failing check takes when the exercise knows fewer of its mistakes."""
    whole = exercises.load(name)
    kept = {n: replace(whole, mistakes=whole.mistakes[:n], drills=()) for n in counts}
    for number, exercise in kept.items():
        for kind, subject in subjects(exercise):
            runs = [seconds_of(exercise, subject) for _ in range(RUNS)]
            if kind != "passing":
                note(f"check of {name}, {kind}", "mistakes known", number, "seconds",
                     statistics.median(runs))  # fmt: skip


if __name__ == "__main__":
    main()
