"""Write the course in another system's form: `labkit export nbgrader DIR`.

`labkit export code DIR --from SUBMISSIONS` writes what students wrote, one .py a student and lab,
for programs that compare code. `labkit export gradescope LAB` and `labkit export classroom50 LAB`
write the lab's autograder for these platforms.

nbgrader's folder is a course of nbgrader 0.9: generate_assignment, validate and autograde work on
it, and its README.md holds the commands. Exporting again replaces what labkit wrote there, never
what somebody edited.
"""

import argparse
from pathlib import Path

from labkit.release import Course


def add(parser: argparse.ArgumentParser) -> None:
    forms = ("nbgrader", "code", "gradescope", "classroom50")
    parser.add_argument("form", choices=forms, help=", ".join(forms))
    parser.add_argument(
        "folder", metavar="DIR|LAB",
        help="nbgrader, code: a folder to write; gradescope, classroom50: the lab",
    )  # fmt: skip
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")
    parser.add_argument(
        "--from", dest="source", nargs="+", metavar="SUBMISSIONS", default=[],
        help="for code: folders or zip files, as labkit grade takes them",
    )  # fmt: skip
    parser.add_argument("--out", help="for gradescope, classroom50: where to write")
    parser.add_argument("--seed", type=int, help="for them: the secret seed (default: a new one)")
    parser.add_argument(
        "--without-sandbox", action="store_true",
        help="for them: grade where the platform allows no sandbox",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    if options.form == "code":
        return _code(options)
    if options.form != "nbgrader":
        return _autograder(options)
    from labkit.release import nbgrader

    course = Course.find(options.root)
    labs = course.chosen(options.labs)
    for line in nbgrader.export(course, labs, Path(options.folder)):
        print(line)
    print(f"{options.folder}: {len(labs)} lab{'' if len(labs) == 1 else 's'} for nbgrader; "
          "README.md there has the commands")  # fmt: skip
    return 0


def _autograder(options: argparse.Namespace) -> int:
    from labkit.grading import autograder

    course = Course.find(options.root)
    (lab,) = course.chosen([options.folder])
    end = "gradescope.zip" if options.form == "gradescope" else "classroom50"
    out = Path(options.out or f"{lab}-{end}")
    write = getattr(autograder, options.form)
    write(course, lab, out, options.seed, not options.without_sandbox)
    print(f"{out}: the autograder of {lab}; it holds the answers and the seed, so keep it to "
          "yourself and the platform")  # fmt: skip
    return 0


def _code(options: argparse.Namespace) -> int:
    from labkit.grading import find, release, summary, written
    from labkit.release.errors import CourseError

    if not options.source:
        way = "name them: labkit export code DIR --from SUBMISSIONS"
        raise CourseError("labkit export code", "it needs submissions", way)
    course = Course.find(options.root)
    labs, chosen = release.find(course), course.chosen(options.labs)
    found = find.find([Path(p) for p in options.source], labs)
    for line in summary.short(summary.found(found)):
        print(line)
    mine = [s for s in found.submissions if s.lab in chosen]
    count = written.save(mine, labs, Path(options.folder))
    print(f"{options.folder}: {summary.many(count, 'file')}, one a student and lab")
    return 0
