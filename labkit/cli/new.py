"""Begin a lab, or an exercise of one: `labkit new lab NAME`, `labkit new exercise LAB NAME`.

Both write files that `labkit lint` finds right but for what is left to write, which it names. A
course of your own begins with an empty file labkit.toml in its folder.
"""

import argparse


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=("lab", "exercise"), help="what to begin")
    parser.add_argument("names", nargs="+", metavar="NAME", help="lab: NAME; exercise: LAB NAME")


def run(options: argparse.Namespace) -> int:
    from labkit.release import CourseError, scaffold

    wanted = ["NAME"] if options.kind == "lab" else ["LAB", "NAME"]
    if len(options.names) != len(wanted):
        said = f"labkit new {options.kind}"
        raise CourseError(said, f"it takes {' '.join(wanted)}", f"write {said} {' '.join(wanted)}")
    here = scaffold.where(options.root)
    for path in getattr(scaffold, options.kind)(here, *options.names):
        print(f"{here.named(path)}: written")
    after = "labkit new exercise LAB NAME" if options.kind == "lab" else "labkit notebooks"
    print(f"next: {after}; then labkit lint says what is left")
    return 0
