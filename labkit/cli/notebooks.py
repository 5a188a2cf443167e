"""Generate notebooks/ from solutions/.

Banners and hints in solutions/ are brought up to date with the exercises' entries first.
A generated notebook that somebody wrote in is left alone, unless --overwrite is given.
"""

import argparse
import sys

from labkit.release import Course, CourseError, generate


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    parser.add_argument(
        "--overwrite", action="store_true", help="replace notebooks with work in them"
    )


def run(options: argparse.Namespace) -> int:
    course = Course.find(options.root)
    labs, failures = course.chosen(options.labs), 0
    for lab in labs:
        try:
            changed = generate.write(course, lab, options.check, options.overwrite)
        except CourseError as problem:
            # The other labs are still worth generating.
            print(f"labkit: {problem}", file=sys.stderr)
            failures += 1
            continue
        for path in changed:
            said = "stale; run labkit notebooks" if options.check else "written"
            print(f"{course.named(path)}: {said}")
        failures += bool(changed and options.check)
    if not failures:
        source, made = map(course.named, (course.place.solutions, course.place.notebooks))
        print(f"{made}/ is what {source}/ generates: {len(labs)} labs")
    return 1 if failures and options.check else 2 if failures else 0
