"""What `labkit new` wrote and somebody has still to write, line by line."""

from collections.abc import Iterator

from labkit import exercises
from labkit.release.lint.problem import Lab, Problem
from labkit.release.templates import LEFT


def nothing_is_left_to_write(lab: Lab) -> Iterator[Problem]:
    """No line of the lab's notebook and rooms still says that it is left to write."""
    for index, cell in enumerate(lab.notebook.cells):
        if cell.id not in lab.generated_ids:  # they say what the room says
            for line in filter(_is_left, cell.source.splitlines()):
                yield lab.problem(index, f"left to write: {_said(line)}", f"write it over {LEFT}")
    for exercise in lab.exercises:
        for path in sorted((exercises.folder_of(lab.name) / exercise.name).glob("*.py")):
            lines = path.read_text(encoding="utf-8").splitlines()
            for number, line in enumerate(lines, start=1):
                if _is_left(line):
                    place = f"{exercises.named(path)}, line {number}"
                    yield Problem(place, "", f"left to write: {_said(line)}", "write it")


def _is_left(line: str) -> bool:
    return LEFT in line


def _said(line: str) -> str:
    """What is to be written, in the template's words."""
    said = line.partition(LEFT)[2].lstrip(": ").split("\\n")[0].rstrip('",. ')
    return said or line.partition(LEFT)[0].strip("#-*. ") or "this text"


RULES = (nothing_is_left_to_write,)
