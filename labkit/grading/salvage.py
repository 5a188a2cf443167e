"""What can be read of text that is no Python as a whole, and why it is none."""

import ast
import re
import warnings

from labkit.grading import code

_BEGINS = re.compile(r"(?!(?:else|elif|except|finally)\b)[^\s#)\]}]")
_MOST_SALVAGED = 2000  # statements of a cell that are looked at one by one
_CONFLICT = re.compile(r"^(?:<<<<<<<|>>>>>>>) ", re.MULTILINE)


def fences(text: str) -> list[str]:
    """What stands between the fences (``` or ~~~) of a Markdown text."""
    found: list[list[str]] = []
    mark = ""
    for line in text.split("\n"):
        here = line.strip()[:3]
        if not mark and here in ("```", "~~~"):
            mark = here
            found.append([])
        elif mark and here == mark:
            mark = ""
        elif mark:
            found[-1].append(line)
    return ["\n".join(lines) for lines in found]


def salvaged(source: str) -> str:
    """Of a cell that is no Python as a whole the statements that are, each in its own lines: a
    slip below a function costs the line that it is in."""
    lines = source.split("\n")
    starts = [i for i, line in enumerate(lines) if _BEGINS.match(line)]
    starts = [i for i in starts if not (i and lines[i - 1].startswith("@"))][:_MOST_SALVAGED]
    kept = [""] * len(lines)
    for first, after in zip(starts, [*starts[1:], len(lines)], strict=True):
        if code.parse("\n".join(lines[first:after])):
            kept[first:after] = lines[first:after]
    return "\n".join(kept)


def in_conflict(source: str) -> bool:
    """Whether git has left two versions in it."""
    return bool(_CONFLICT.search(source))


def slip(source: str) -> str:
    """Why a cell is no Python, and where."""
    if in_conflict(source):
        return "git's conflict markers are in it"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except SyntaxError as error:
        return f"{error.msg}, line {error.lineno}"
    except (ValueError, RecursionError, MemoryError, OverflowError):
        pass
    return "it cannot be parsed"
