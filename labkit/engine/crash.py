"""What happened when a learner's code raised: their own line, and the shapes there.

Runs in the learner's process, right where the exception is caught, and keeps only text.
"""

import dis
import linecache
import re
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType

from labkit.engine.plain import Foreign, describe, freeze, kind_name

_LABKIT = str(Path(__file__).parent.parent)
_STUB_OPS = {
    "RESUME", "LOAD_GLOBAL", "LOAD_NAME", "PUSH_NULL", "PRECALL", "CALL", "RAISE_VARARGS",
    "LOAD_CONST", "NOP", "COPY_FREE_VARS", "CACHE", "NOT_TAKEN", "RESUME_CHECK",
}  # fmt: skip


@dataclass(frozen=True)
class Crash:
    """An exception as text. function and line are the learner's own, where it was raised."""

    kind: str
    message: str
    function: str = ""
    line: str = ""
    lineno: int = 0
    values: dict[str, str] = field(default_factory=dict)
    stub: bool = False


def explain(error: BaseException) -> Crash:
    """The crash of an exception that is being handled."""
    try:
        return _explain(error)
    except BaseException:
        # An exception may be made to resist this, in its traceback or its locals.
        return Crash(kind_name(type(error)), safe_text(error, 500))


def _explain(error: BaseException) -> Crash:
    frames = [f for f, _ in traceback.walk_tb(error.__traceback__)]
    numbers = [n for _, n in traceback.walk_tb(error.__traceback__)]
    own = [i for i, frame in enumerate(frames) if is_own(frame.f_code.co_filename)]
    message = safe_text(error, 500)
    if not own:
        return Crash(kind_name(type(error)), message)
    frame, lineno = frames[own[-1]], numbers[own[-1]]
    code = frame.f_code
    return Crash(
        kind=kind_name(type(error)),
        message=message,
        function=code.co_name,
        line=linecache.getline(code.co_filename, lineno).strip(),
        lineno=lineno,
        values=_values(frame),
        stub=isinstance(error, NotImplementedError) and is_stub(code),
    )


def operands(crash: Crash) -> tuple[str, ...]:
    """What the names in the learner's line held, without the names: '(3, 4), float64' and so on."""
    read = re.findall(r"[A-Za-z_]\w*", crash.line)
    return tuple(sorted(crash.values[name] for name in {*read} & crash.values.keys()))


def is_stub(code: CodeType) -> bool:
    """Whether a code object does nothing but raise NotImplementedError."""
    names = {i.opname for i in dis.get_instructions(code)}
    return "NotImplementedError" in code.co_names and names <= _STUB_OPS


def is_own(filename: str) -> bool:
    """The learner's code: not labkit's, not the standard library's, not an installed package's."""
    if filename.startswith(_LABKIT):
        # Compiled variants of right answers are run like a learner's code.
        return False
    if filename.endswith((".pyx", ".pxd", ".pxi")):
        return False  # a compiled library, whose sources lie nowhere on this machine
    library = ("site-packages", "dist-packages", str(Path(linecache.__file__).parent))
    return not any(part in filename for part in library) and not filename.startswith("<frozen")


def _values(frame: FrameType) -> dict[str, str]:
    """Shapes of the local variables at the crash, first ones first, at most eight."""
    found = {}
    for name, value in list(frame.f_locals.items())[:8]:
        try:
            found[name] = describe(freeze(value))
        except BaseException:
            found[name] = describe(Foreign(kind_name(type(value))))
    return found


def safe_text(value: object, most: int) -> str:
    """str(value), or nothing where that fails; at most so many characters."""
    try:
        return str.__str__(str(value))[:most]
    except BaseException:
        return ""
