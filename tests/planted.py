"""Curated mistakes planted in right answers by hand: is the planted line the one that is named?

As a command it prints the rates and the times: `python tests/planted.py [EVERY]`, each
EVERY-th of them (1 for all).
"""

import importlib.util
import inspect
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import cell

HERE = Path(__file__).parent


@dataclass
class Plant:
    """A right answer with one mistake in it, and the lines that differ, as a cell numbers them."""

    exercise: Any
    mistake: str
    answer: Any
    lines: set[int]


def answers() -> Iterator[tuple[str, Any]]:
    """(exercise, right answer by hand) of every lab."""
    for path in sorted((HERE / "exercises").glob("test_*.py")):
        spec = importlib.util.spec_from_file_location(f"planted_{path.stem}", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield from module.ANSWERS.all_right


def plants(every: int = 1) -> Iterator[Plant]:
    """Each curated mistake in each right answer that its text fits into; or a sample."""
    from labkit import exercises

    fitting = 0
    for name, answer in answers():
        try:
            source = _undecorated(inspect.getsource(answer))
        except (OSError, TypeError):
            continue
        exercise = exercises.load(name)
        for mistake in exercise.mistakes:
            old, new = mistake.old.strip(), mistake.new.strip()
            if source.count(old) == 1 and source[0] not in " \t" and old != new:
                fitting += 1
                if fitting % every:
                    continue
                made = _planted(exercise, answer, source, mistake.name, old, new)
                if made is not None:
                    yield made


def _undecorated(source: str) -> str:
    """An answer as a cell would hold it: without what puts it on a list."""
    lines = source.splitlines(True)
    heads = [i for i, line in enumerate(lines) if line.startswith(("def ", "class "))]
    return "".join(lines[heads[0] :]) if heads else source


def _planted(exercise, answer, source, name, old, new) -> Plant | None:
    text = source.replace(old, new)
    first = source[: source.index(old)].count("\n") + 1
    last = first + max(old.count("\n"), new.count("\n"))
    filename = f"<planted {name} {exercise.name} {answer.__module__} {id(answer)}>"
    namespace = dict(vars(sys.modules[answer.__module__]))
    try:
        cell.run(text, namespace, filename)
    except Exception:
        return None
    made = namespace.get(answer.__name__)  # not what a factory has made
    return made and Plant(exercise, name, made, set(range(first, last + 1)))


def outcome(plant: Plant) -> tuple[str, Any]:
    """('right' | 'shared' | 'wrong' | 'none' | 'passed', the place).

    shared: the line named is another, but the planted one is said to do as well.
    """
    from labkit.engine.draw import draw
    from labkit.engine.judge import _sheet, watch
    from labkit.engine.locate import locate

    cases = draw(plant.exercise)
    sheet = _sheet(cases, watch(plant.answer, cases))
    if not sheet.wrong:
        return "passed", None
    place = locate(plant.exercise, plant.answer, cases, sheet.results)
    if place is None:
        return "none", None
    if {p.line for p in place.parts} & plant.lines:
        return "right", place
    return ("shared" if set(place.others) & plant.lines else "wrong"), place


def main(every: int) -> None:
    import numpy as np

    rates: dict[str, int] = {}
    times = []
    for plant in plants(every):
        start = time.process_time()
        said, place = outcome(plant)  # with the check's own calls
        times.append(time.process_time() - start)
        rates[said] = rates.get(said, 0) + 1
        if said in ("wrong", "none"):
            what = [(p.line, p.kind, p.source.strip()[:60]) for p in place.parts] if place else ""
            print(f"{said:6} {plant.exercise.name} [{plant.mistake}] planted {plant.lines}: {what}",
                  f"{times[-1]:.2f} s", flush=True)  # fmt: skip
    print(rates, "CPU seconds, 50 %, 95 %, 100 %:", np.percentile(times, [50, 95, 100]).round(2))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10)
