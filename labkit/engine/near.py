"""Misspelled: which name, or key, that was there is spelled nearly like the one that was not.

Runs where the exception is caught, as `crash` does: the frames are gone afterwards.
"""

import difflib
import re
from collections.abc import Iterable
from types import FrameType

CLOSE = 0.75  # difflib's ratio: one letter of four another; d_W for d_V may be no misspelling


def near(kind: str, message: str, line: str, frames: list[FrameType]) -> str:
    """The nearest name for a NameError, the nearest key for a KeyError; '' where none is near.

    line, frames: the line that raised, and the calls that led to it, outermost first.
    """
    if kind == "NameError" and (name := missing_name(kind, message)):
        inner = frames[-1]
        around = [f for f in frames if f is inner or _inside(inner, f)]
        local = {name for f in around for name in (*f.f_code.co_varnames, *f.f_locals)}
        return _nearest(name, local) or _nearest(name, inner.f_globals)
    if kind == "KeyError" and message[:1] in ("'", '"'):
        key = message[1:-1]
        # A key that the line does not spell comes from data: there, cut is no misspelled cat.
        if f"'{key}'" in line or f'"{key}"' in line:
            return _nearest(key, _keys(line, frames[-1]))
    return ""


def missing_name(kind: str, message: str) -> str:
    """The name that a NameError misses; '' for another exception, or one that is unbound."""
    found = re.search(r"^name '(\w+)' is not defined", message)
    return found[1] if found and kind == "NameError" else ""


def _inside(inner: FrameType, outer: FrameType) -> bool:
    """Whether a function, or a comprehension, stands in the text of one that called it."""
    return inner.f_code.co_qualname.startswith(f"{outer.f_code.co_qualname}.<locals>.")


def _nearest(name: str, names: Iterable[object]) -> str:
    known = sorted(n for n in names if type(n) is str and not n.startswith(("_", ".")))
    return next(iter(difflib.get_close_matches(name, known, 1, CLOSE)), "")


def _keys(line: str, frame: FrameType) -> list[object]:
    """The keys of the dictionaries that a line reads by their names."""
    there = {**frame.f_globals, **frame.f_locals}
    held = [there.get(name) for name in re.findall(r"[A-Za-z_]\w*", line)]
    return [key for one in held if type(one) is dict for key in one]
