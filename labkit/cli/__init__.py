"""The command line: `labkit COMMAND`. Each command is a module with `add` and `run`.

A failure that was foreseen is one line on stderr and exit status 2; a traceback means a
defect in labkit.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence

from labkit import needs
from labkit.release.errors import CourseError

# In the order of a course's life. A new command is one module beside this file and its name here.
COMMANDS = (
    "new",
    "notebooks",
    "outputs",
    "lint",
    "mistakes",
    "grade",
    "export",
    "site",
    "start",
    "progress",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    try:
        options = _parser().parse_args(arguments)
        with needs.needed(options.command):
            return options.run(options) or 0
    except (CourseError, needs.Missing) as problem:
        return _fail(str(problem))
    except OSError as problem:
        return _fail(
            f"{problem.filename or 'a file'}: {problem.strerror}: make room, or mend its rights"
        )
    except KeyboardInterrupt:
        print("labkit: stopped; files that were done are whole", file=sys.stderr)
        return 130


def _fail(message: str) -> int:
    print(f"labkit: {message}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="labkit", description="Keep a course of labs: generate, execute, examine."
    )
    parser.set_defaults(command="help", run=lambda options: parser.print_help())
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in COMMANDS:
        module = importlib.import_module(f"{__name__}.{name}")
        command = commands.add_parser(name, help=_first_line(module), description=module.__doc__)
        command.add_argument("--root", help="the course's folder (default: found from here)")
        module.add(command)
        command.set_defaults(command=name, run=module.run)
    return parser


def _first_line(module) -> str:
    return module.__doc__.splitlines()[0].rstrip(".")
