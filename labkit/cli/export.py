"""Write the course in another system's form: `labkit export nbgrader DIR`.

`labkit export code DIR --from SUBMISSIONS` writes what students wrote, one .py a student and lab,
for programs that compare code.

The folder is a course of nbgrader 0.9: generate_assignment, validate and autograde work on it,
and its README.md holds the commands. Exporting again replaces what labkit wrote there, never
what somebody edited.
"""

import argparse
from pathlib import Path

from labkit.release import Course


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("form", choices=("nbgrader", "code"), help="nbgrader or code")
    parser.add_argument("folder", metavar="DIR", help="a new folder, or that of an earlier export")
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")
    parser.add_argument(
        "--from", dest="source", nargs="+", metavar="SUBMISSIONS", default=[],
        help="for code: folders or zip files, as labkit grade takes them",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    if options.form == "code":
        return _code(options)
    from labkit.release import nbgrader

    course = Course.find(options.root)
    labs = course.chosen(options.labs)
    for line in nbgrader.export(course, labs, Path(options.folder)):
        print(line)
    print(f"{options.folder}: {len(labs)} lab{'' if len(labs) == 1 else 's'} for nbgrader; "
          "README.md there has the commands")  # fmt: skip
    return 0


def _code(options: argparse.Namespace) -> int:
    from labkit.grading import find, release, summary, written
    from labkit.release.errors import CourseError

    if not options.source:
        way = "name them: labkit export code DIR --from SUBMISSIONS"
        raise CourseError("labkit export code", "it needs submissions", way)
    course = Course.find(options.root)
    chosen = set(course.chosen(options.labs))
    labs = {k: v for k, v in release.find(course).items() if k in chosen}
    found = find.find([Path(p) for p in options.source], labs)
    for line in summary.short(summary.found(found)):
        print(line)
    count = written.save(found.submissions, labs, Path(options.folder))
    print(f"{options.folder}: {summary.many(count, 'file')}, one a student and lab")
    return 0
