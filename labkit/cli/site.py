"""Write every lab, student and solution, as static pages: `labkit site DIR`.

Formulas are MathML, pictures are inside the pages: nothing is fetched from anywhere. The first page
searches all of them, without a server; another one is the table of mistakes.
"""

import argparse
from pathlib import Path

from labkit.release import Course


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", help="where the pages go; made when missing")
    parser.add_argument("labs", nargs="*", metavar="LAB", help="such as 03_forward (default: all)")


def run(options: argparse.Namespace) -> int:
    from labkit.release import site

    course = Course.find(options.root)
    written = site.build(course, course.chosen(options.labs), Path(options.folder))
    print(f"{options.folder}/index.html and {len(written) - 1} files beside it")
    return 0
