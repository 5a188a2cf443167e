"""The lines that tell a solution from what the learner is given."""

import re

BEGIN = "### BEGIN SOLUTION"
END = "### END SOLUTION"
STUB = ("# YOUR CODE HERE", "raise NotImplementedError")

# Anything that was meant as a marker: one that is misspelt would hand out the solution.
_MEANT = re.compile(r"#+\s*(begin|end)[\s_-]*solution", re.IGNORECASE)


class MarkerError(Exception):
    """A marker is wrong. what: which line, and why. mend: what to do."""

    def __init__(self, what: str, mend: str):
        super().__init__(what, mend)
        self.what, self.mend = what, mend


def meant(source: str) -> bool:
    """Whether source holds anything that was meant as a marker."""
    return bool(_MEANT.search(source))


def blocks(source: str) -> list[tuple[int, int]]:
    """The lines (first, last; 0-based) of each BEGIN and its END. Raises MarkerError."""
    lines, found, opened = source.splitlines(), [], None
    for number, line in enumerate(lines):
        marker = _marker(line, number)
        if marker == BEGIN:
            if opened is not None:
                what = f"line {number + 1} begins a solution inside another"
                raise MarkerError(what, "end the first one before it")
            opened = number
        elif marker == END:
            if opened is None:
                what = f"line {number + 1} ends a solution that never began"
                raise MarkerError(what, f"add {BEGIN}")
            _check_block(lines, opened, number)
            found.append((opened, number))
            opened = None
    if opened is not None:
        raise MarkerError(f"line {opened + 1} begins a solution that never ends", f"add {END}")
    return found


def solutions(source: str) -> list[str]:
    """The text between the markers, block by block."""
    lines = source.splitlines()
    return ["\n".join(lines[first + 1 : last]) for first, last in blocks(source)]


def without_solutions(source: str) -> str:
    """source as the learner gets it: each block is a comment and a NotImplementedError.

    A block outside of every function is the comment alone: raised there, the error would end a
    run of the whole notebook.
    """
    lines = source.splitlines()
    for first, last in reversed(blocks(source)):
        indent = lines[first][: len(lines[first]) - len(lines[first].lstrip())]
        lines[first : last + 1] = [indent + line for line in (STUB if indent else STUB[:1])]
    return "\n".join(lines)


def _marker(line: str, number: int) -> str | None:
    if line.strip() in (BEGIN, END):
        return line.strip()
    if meant(line):
        raise MarkerError(f"line {number + 1} reads {line.strip()!r}", f"write {BEGIN} or {END}")
    return None


def _check_block(lines: list[str], first: int, last: int) -> None:
    body = [line.strip() for line in lines[first + 1 : last]]
    if not any(line and not line.startswith("#") for line in body):
        raise MarkerError(f"the solution in line {first + 1} is empty", "write it")
    if lines[first].index("#") != lines[last].index("#"):
        what = f"the markers in lines {first + 1} and {last + 1} are indented differently"
        raise MarkerError(what, "indent both like the solution")
