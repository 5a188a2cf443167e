"""A learner's function that fails inside a widget: one line that says so."""

from html import escape

from labkit.engine.crash import explain
from labkit.plots import palette


class LearnerError(Exception):
    """A function that the learner handed in failed; its text is the line to show."""


class Stopped(Exception):
    """Raised inside a run whose stop button was pressed."""


def call(function, *arguments, name=None):
    """function(*arguments); whatever it raises becomes a LearnerError of one line.

    Args:
        function: the learner's own.
        name: what the line calls it, where `function.__name__` says little.
    """
    try:
        return function(*arguments)
    except Stopped:
        raise  # a stop button, not a mistake
    except Exception as problem:
        raise LearnerError(_line(function, problem, name)) from None


def sentence(problem):
    """One line for any exception, as text."""
    if isinstance(problem, LearnerError):
        return str(problem)
    if isinstance(problem, FloatingPointError):
        return f"✗ {problem}"  # labkit's own words; what a learner's function raised has others
    if isinstance(problem, NotImplementedError):
        return "○ Not written yet: this wakes up when it is, and its cell is run again."
    return f"✗ This cannot be drawn: {_first_line(problem)}"


def banner(problem):
    """The line as HTML that any theme can show."""
    return (
        f'<p style="border-left:4px solid {palette.VERMILLION};padding:.3em .9em;'
        f'margin:.4em 0;line-height:1.4">{escape(sentence(problem))}</p>'
    )


def _line(function, problem, name):
    name = name or getattr(function, "__name__", "the function")
    if isinstance(problem, LearnerError):
        return str(problem)  # a function that calls another one: the inner one is at fault
    if isinstance(problem, NotImplementedError):
        return f"○ {_raiser(problem) or name} is not written yet: run this cell again when it is."
    return f"✗ {name} raised {_first_line(problem)}{_where(function, problem)}"


def _first_line(problem):
    said = (str(problem).splitlines() or [""])[0][:200]
    return f"{type(problem).__name__}: {said}" if said else type(problem).__name__


def _frames(problem):
    frame = problem.__traceback__
    while frame is not None:
        yield frame
        frame = frame.tb_next


def _where(function, problem):
    """Which line of the learner's own raised, and of what where the function called another."""
    crash = explain(problem)
    if not crash.lineno:
        return ""
    if crash.function in ("", "<module>", getattr(function, "__name__", "")):
        return f" (line {crash.lineno} of its cell)"
    return f" (line {crash.lineno} of {crash.function}'s cell)"


def _raiser(problem):
    """The name of the function that raised: a stub may be called by one that is written."""
    names = [frame.tb_frame.f_code.co_name for frame in _frames(problem)]
    return names[-1] if names[-1].isidentifier() else None


def pair(result, name, needs):
    """`result` when it is two things; else a LearnerError that says what was expected."""
    if isinstance(result, (tuple, list)) and len(result) == 2:
        return result
    raise LearnerError(f"✗ {name} should return {needs}, got {type(result).__name__}")
