"""Observe: run a learner's object on one case and return plain data.

Nothing here knows the right answer. Whatever the learner's code does (raise, exit, print,
warn, change its arguments), the caller gets an Observation.
"""

import contextlib
import io
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from labkit.engine.crash import Crash, explain, safe_text
from labkit.engine.drivers import Step, made, together
from labkit.engine.exercise import Call
from labkit.engine.plain import Foreign, TooLarge, freeze, kind_name, realise, untouched
from labkit.engine.theirs import Frozen, Theirs

PRINT_LIMIT = 2_000  # characters of a learner's output that are kept


@dataclass(frozen=True)
class Observation:
    """What one call did. outcome: 'value', 'raised' or 'stopped' (by the stop button).

    value: what came out; where a class's driver raised, the dict of what its methods gave before.
    steps: the methods that were called, each with the names of its outputs in value.
    """

    outcome: str
    value: Frozen = None
    crash: Crash | None = None
    changed: dict[tuple, Frozen] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    printed: str = ""
    seconds: float = 0.0
    steps: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def so_far(self) -> "Observation":
        """As if the call had ended where it raised, when something came out before."""
        if self.outcome != "raised" or not isinstance(self.value, dict):
            return self
        return replace(self, outcome="value", crash=None)

    @property
    def ended_by(self) -> Crash:
        """What ended a call that gave no value."""
        assert self.crash is not None, "the call gave a value"
        return self.crash


class _Capped(io.StringIO):
    """Keeps the first characters written to it and drops the rest."""

    def write(self, text: str) -> int:
        if self.tell() < PRINT_LIMIT:
            super().write(text[: PRINT_LIMIT - self.tell()])
        return len(text)

    def close(self) -> None:
        """Stays open: what was printed is read after a learner's code has closed it."""


def observe(subject: Theirs, call: Call, explained: bool = True) -> Observation:
    """Call subject as a case says, on copies of the case's arguments.

    explained: whether it matters where an exception came from and what the names there held. To
    look costs far more than most calls, which a search makes by the thousand.

    >>> observe(max, Call(lambda subject, *args: subject(*args), (3, 4))).value
    4
    """
    args = realise(call.args)
    before = call.frozen
    output = _Capped()
    start = time.perf_counter()
    with warnings.catch_warnings(record=True) as caught, np.errstate(all="warn", under="ignore"):
        warnings.simplefilter("always")
        streams = contextlib.redirect_stdout(output), contextlib.redirect_stderr(output)
        with streams[0], streams[1], _exit_raises():
            steps: list[Step] = []
            outcome, value, crash = _attempt(call.driver, subject, args, steps, explained)
    seconds = time.perf_counter() - start
    return Observation(
        outcome,
        value,
        crash,
        _changed(before, args) if outcome == "value" or steps else {},
        tuple(dict.fromkeys(safe_text(w.message, 200) for w in caught)),
        output.getvalue(),
        seconds,
        tuple((method, tuple(values)) for method, values in steps),
    )


@contextlib.contextmanager
def _exit_raises():
    """In IPython, exit() raises nothing but ends the kernel later; here it raises, as elsewhere."""
    module = sys.modules.get("IPython")
    shell = getattr(module, "get_ipython", lambda: None)()
    if shell is None or not hasattr(shell, "ask_exit"):
        yield
        return

    def leave():
        raise SystemExit("exit()")

    kept, shell.ask_exit = shell.ask_exit, leave
    try:
        yield
    finally:
        shell.ask_exit = kept


def _afterwards(args: tuple) -> Frozen:
    """The arguments as the call left them, also where it left things that resist freezing."""
    try:
        return freeze(args)
    except BaseException:
        return tuple(Foreign("something that cannot be read") for _ in args)


def _changed(before: Frozen, args: tuple) -> dict[tuple, Frozen]:
    """What the call changed in its arguments, by path. Most calls change nothing: one look."""
    return {} if untouched(before, args) else dict(_changes(before, _afterwards(args), ()))


def _attempt(
    driver: Callable, subject: Theirs, args: tuple, steps: list[Step], explained: bool
) -> tuple[str, Frozen, Crash | None]:
    try:
        return "value", freeze(made(driver, subject, args, steps)), None
    except KeyboardInterrupt as error:
        return "stopped", None, explain(error, subject)
    except TooLarge as error:
        return "raised", None, Crash("TooLarge", f"the returned value holds {error}")
    except BaseException as error:
        crash = explain(error, subject) if explained else Crash(kind_name(type(error)), "")
        return "raised", _before(steps), crash


def _before(steps: list[Step]) -> Frozen:
    """What the steps before a crash gave; None where that was nothing, or cannot be read."""
    try:
        return freeze(together(steps)) if steps else None
    except BaseException:
        return None


def _changes(before: Frozen, after: Frozen, path: tuple):
    """Pairs (path, new value) of what differs between two frozen argument tuples."""
    if isinstance(before, (list, tuple)) and type(before) is type(after):
        if len(before) == len(after):
            for i, (old, new) in enumerate(zip(before, after, strict=True)):
                yield from _changes(old, new, (*path, i))
            return
    elif isinstance(before, np.ndarray) and isinstance(after, np.ndarray):
        # Bytes, which is quicker for small arrays and takes NaN for equal to itself.
        same = before.dtype == after.dtype and before.shape == after.shape
        if same and before.tobytes() == after.tobytes():
            return
    elif isinstance(before, Foreign) and isinstance(after, Foreign):
        if before.kind == after.kind:
            yield from _changes(before.items, after.items, path)
            yield from _changes(before.array, after.array, path)
            return
    elif isinstance(before, dict) and isinstance(after, dict):
        pairs = [(old, after[key]) for key, old in before.items() if key in after]
        same = list(before) == list(after)
        if same and not any(True for pair in pairs for _ in _changes(*pair, ())):
            return
    elif type(before) is type(after) and before == after:
        return
    yield path, after
