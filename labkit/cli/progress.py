"""Show what is done and what is open: `labkit progress`.

Reads the file that `check` keeps beside the notebooks, which stays on this machine.
"""

import argparse
import os
from pathlib import Path

from labkit.release import CourseError


def add(parser: argparse.ArgumentParser) -> None:
    where = "where the notebooks are (default: LABKIT_PROGRESS, here, or notebooks/ here)"
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help=where)
    parser.add_argument("--lab", help="one lab, such as 03_forward (default: all)")


def run(options: argparse.Namespace) -> int:
    from labkit.reports import progress, record

    kept = os.environ.get(record.FOLDER) or "."
    path = _file(options.folder, record.NAME, Path(kept).expanduser())
    found = record.read(path)
    if options.lab is None:
        print(progress.course_text(found))
        return 0
    try:
        lab = options.lab
        print(progress.lab_text(lab, progress.standings(lab, found), progress.drills(lab, found)))
    except KeyError:
        from labkit import exercises

        known = ", ".join(exercises.labs())
        raise CourseError(options.lab, "no lab is called so", f"choose from {known}") from None
    return 0


def _file(folder: str | None, name: str, kept: Path) -> Path:
    """The progress file of folder, or of the first place where one lies. Raises CourseError."""
    places = [Path(folder)] if folder else [kept, Path.cwd(), Path.cwd() / "notebooks"]
    for place in places:
        if (place / name).is_file():
            return place / name
    mend = "run a check in a notebook there, or name the folder of your notebooks"
    raise CourseError(str(places[0]), f"there is no {name}", mend)
