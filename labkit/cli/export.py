"""Write the course in another system's form: `labkit export nbgrader DIR`.

The folder is a course of nbgrader 0.9: generate_assignment, validate and autograde work on it,
and its README.md holds the commands. Exporting again replaces what labkit wrote there, never
what somebody edited.
"""

import argparse
from pathlib import Path

from labkit.release import Course


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("form", choices=("nbgrader",), help="the system: nbgrader")
    parser.add_argument("folder", metavar="DIR", help="a new folder, or that of an earlier export")
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")


def run(options: argparse.Namespace) -> int:
    from labkit.release import nbgrader

    course = Course.find(options.root)
    labs = course.chosen(options.labs)
    for line in nbgrader.export(course, labs, Path(options.folder)):
        print(line)
    print(f"{options.folder}: {len(labs)} lab{'' if len(labs) == 1 else 's'} for nbgrader; "
          "README.md there has the commands")  # fmt: skip
    return 0
