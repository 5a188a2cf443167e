"""Ends a call whose time is over from inside, and says in which loop it was.

A courtesy: code that holds this off is ended from outside a moment later, without that line.
"""

import ast
import contextlib
import linecache
import signal
from collections.abc import Iterator
from types import FrameType

from labkit.engine.crash import Crash, is_own

_LOOPS = (ast.While, ast.For, ast.AsyncFor)


class Alarm:
    """Whether it rang, and where the call was: a `Crash` without exception or values."""

    def __init__(self) -> None:
        self.rang, self.where = False, Crash("TooSlow", "")

    def ring(self, _: int, frame: FrameType | None) -> None:
        self.rang = True
        with contextlib.suppress(Exception):
            self.where = _loop(frame) or self.where
        raise KeyboardInterrupt


@contextlib.contextmanager
def alarm(seconds: float) -> Iterator[Alarm]:
    """Interrupt what runs inside once it has used so many seconds of processor time; 0: never."""
    made = Alarm()
    if not hasattr(signal, "setitimer"):
        yield made
        return
    try:
        signal.signal(signal.SIGPROF, made.ring)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        yield made
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _loop(frame: FrameType | None) -> Crash | None:
    """The outermost `while` that runs, else the outermost `for`: of an endless loop the same one in
    every run, wherever in its body, or in what that calls, the alarm finds it."""
    frames = []
    while frame is not None:
        frames.append(frame)
        frame = frame.f_back
    own = [f for f in reversed(frames) if is_own(f.f_code.co_filename)]
    found = [(f, loop) for f in own for loop in _around(f)]
    first = next((pair for pair in found if isinstance(pair[1], ast.While)), None)
    if not found:
        return None
    home, loop = first or found[0]
    line = linecache.getline(home.f_code.co_filename, loop.lineno).strip()
    return Crash("TooSlow", "", home.f_code.co_name, line, loop.lineno)


def _around(frame: FrameType) -> list[ast.While | ast.For | ast.AsyncFor]:
    """The loops of a frame's own function in which its line stands, outermost first."""
    tree = ast.parse("".join(linecache.getlines(frame.f_code.co_filename)))
    first, now = frame.f_code.co_firstlineno, frame.f_lineno
    loops = [n for n in ast.walk(tree) if isinstance(n, _LOOPS) and first <= n.lineno]
    return sorted((n for n in loops if n.lineno <= now <= (n.end_lineno or n.lineno)),
                  key=lambda n: n.lineno)  # fmt: skip
