"""List the mistakes that the checks know.

With --write, the page for instructors (docs/mistakes.md) is written instead.
"""

import argparse
from pathlib import Path

from labkit import exercises, place
from labkit.release import CourseError


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="EXERCISE", help="such as softmax")
    parser.add_argument("--write", metavar="FILE", help="write the catalogue as Markdown")


def run(options: argparse.Namespace) -> int:
    from labkit.reports import catalogue

    place.use(place.checked(place.find(options.root)))
    for name in options.names:
        if name not in exercises.every_name():
            known = ", ".join(exercises.every_name())
            raise CourseError(name, "no exercise is called so", f"choose from {known}")
    if options.write:
        Path(options.write).write_text(catalogue.markdown(), encoding="utf-8")
        print(f"{options.write}: written")
    else:
        print(catalogue.text(options.names))
    return 0
