"""Execute solution notebooks and store their outputs.

A notebook with a cell that fails keeps the outputs it had.
"""

import argparse

from labkit.release import Course


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")
    parser.add_argument("--jobs", type=int, default=2, help="notebooks at a time (default: 2)")
    parser.add_argument(
        "--timeout", type=int, default=600, help="seconds a cell may take (default: 600)"
    )


def run(options: argparse.Namespace) -> int:
    from labkit.release import outputs

    course = Course.find(options.root)
    labs = course.chosen(options.labs)
    failed = outputs.store(course, labs, max(1, options.jobs), options.timeout)
    return 2 if failed else 0
