"""Grade a class's notebooks and write grades, feedback pages and a class page.

SUBMISSIONS are folders or zip files: STUDENT/NN_name.ipynb, NN_name/STUDENT.ipynb,
STUDENT_NN_name.ipynb, what nbgrader collects, or what a learning platform exports. When a
student handed in a lab more than once, the worked, named and fuller file counts, then the newest;
files.csv says what became of every file. After a crash, Ctrl-C or a full disk, the same command
goes on.
"""

import argparse
import functools
import sys


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("submissions", nargs="+", metavar="SUBMISSIONS")
    parser.add_argument("--out", required=True, metavar="RESULTS", help="the folder for results")
    parser.add_argument(
        "--seed", type=int, help="draw the same cases as another run (default: kept in RESULTS)"
    )
    parser.add_argument("--jobs", type=int, help="submissions at a time (default: all cores)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="work on a running Dask cluster")
    parser.add_argument(
        "--due", metavar="WHEN", help="files later than this do not count: 2026-03-01T23:59"
    )
    parser.add_argument(
        "--regrade",
        action="append",
        default=[],
        metavar="STUDENT|LAB",
        help="grade again although a result is there; may be repeated; all for everything",
    )
    parser.add_argument("--names", metavar="FILE", help="the class list, as CSV")


def run(options: argparse.Namespace) -> int:
    from labkit.grading.run import grade_class

    try:
        result = grade_class(
            options.submissions,
            options.out,
            seed=options.seed,
            jobs=max(1, options.jobs) if options.jobs is not None else None,
            due=options.due,
            regrade=options.regrade,
            class_list=options.names,
            scheduler=options.scheduler,
            root=options.root,
            say=_say,
            progress=_bar() if sys.stderr.isatty() else None,
        )
    except KeyboardInterrupt:
        print(f"labkit: stopped; what was graded is in {options.out}, and the same command goes "
              "on from there", file=sys.stderr)  # fmt: skip
        return 130
    rate = f", {result.settled / result.seconds:.1f} a second" if result.settled else ""
    failed = "".join(f", {many} {state}" for state, many in result.failed.items())
    print(f"{result.graded} graded{failed} in {result.seconds:.0f} s{rate}; {result.kept} kept")
    print(f"written to {options.out}: class.html, feedback/, grades.csv and sheets for gradebooks")
    return 0


def _say(line: str) -> None:
    warning = line.startswith("warning: ")
    print(line, file=sys.stderr if warning else sys.stdout, flush=True)


def _bar():
    from tqdm import tqdm

    # tqdm's own format ends with the time left and the rate.
    return functools.partial(tqdm, desc="grading", unit="notebook", file=sys.stderr, leave=False)
