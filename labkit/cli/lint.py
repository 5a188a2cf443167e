"""Say what is wrong with the course, and what mends it.

One line a problem: file, cell, what is wrong, and the command or edit that mends it. The exit
status is 1 when there is any.
"""

import argparse

from labkit.release import Course


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")


def run(options: argparse.Namespace) -> int:
    from labkit.release.lint import lint

    course = Course.find(options.root)
    labs, count = course.chosen(options.labs), 0
    for problem in lint(course, labs):
        print(problem, flush=True)
        count += 1
    print(f"{len(labs)} labs, {count} problems" if count else f"{len(labs)} labs, no problem")
    return 1 if count else 0
