"""Generate notebooks/ from solutions/, and the badges in README.md.

Banners and hints in solutions/ are brought up to date with the exercises' entries first.
A generated notebook that somebody wrote in is left alone, unless --overwrite is given.
"""

import argparse
import sys
from pathlib import Path

from labkit.release import Course, CourseError


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace notebooks with work in them"
    )


def run(options: argparse.Namespace) -> int:
    from labkit.release import generate

    course = Course.find(options.root)
    labs = course.chosen(options.labs)
    failures = sum(not _lab(course, lab, options) for lab in labs)
    failures += not _said(course, generate.write_readme(course, options.check), options)
    if not failures:
        source, made = map(course.named, (course.place.solutions, course.place.notebooks))
        print(f"{made}/ is what {source}/ generates: {len(labs)} labs")
    return 1 if failures and options.check else 2 if failures else 0


def _lab(course: Course, lab: str, options: argparse.Namespace) -> bool:
    """Whether a lab's notebooks could be written, or are fresh."""
    from labkit.release import generate

    try:
        changed = generate.write(course, lab, options.check, options.overwrite)
    except CourseError as problem:
        # The other labs are still worth generating.
        print(f"labkit: {problem}", file=sys.stderr)
        return False
    return _said(course, changed, options)


def _said(course: Course, changed: list[Path], options: argparse.Namespace) -> bool:
    """Name the files that changed, or would; whether there is nothing left to do."""
    for path in changed:
        said = "stale; run labkit notebooks" if options.check else "written"
        print(f"{course.named(path)}: {said}")
    return not (changed and options.check)
