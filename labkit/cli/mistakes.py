"""List the mistakes that the checks know.

With --write, the page for instructors (docs/mistakes.md) is written instead. With --try, every
mistake and every pair of them is put through its check: each must be caught and called by its name.
"""

import argparse
from pathlib import Path

from labkit import exercises, place
from labkit.release import CourseError


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="EXERCISE", help="such as softmax")
    parser.add_argument(
        "--try", dest="tried", action="store_true", help="put each through its check"
    )
    parser.add_argument("--write", metavar="FILE", help="write the catalogue as Markdown")


def run(options: argparse.Namespace) -> int:
    from labkit.reports import catalogue

    place.use(place.checked(place.find(options.root)))
    for name in options.names:
        if name not in exercises.every_name():
            known = ", ".join(exercises.every_name())
            raise CourseError(name, "no exercise is called so", f"choose from {known}")
    if options.tried:
        return _try(options.names or exercises.every_name())
    if options.write:
        Path(options.write).write_text(catalogue.markdown(), encoding="utf-8")
        print(f"{options.write}: written")
    else:
        print(catalogue.text(options.names))
    return 0


def _try(names: list[str]) -> int:
    from labkit.engine.audit import audit
    from labkit.engine.variants import EditError

    wrong = 0
    for name in names:
        exercise = exercises.load(name)
        try:
            found = audit(exercise)
        except EditError as problem:
            print(problem)
            wrong += 1
            continue
        for sentence in found.problems:
            print(sentence)
        wrong += bool(found.problems)
        if not found.problems:
            counts = f"{found.singles} mistakes, {found.pairs} pairs"
            print(f"{name}: {counts}: all caught, every single one called by its name")
    return 1 if wrong else 0
