"""What happened when a learner's code raised: their own line, and the shapes there.

Runs in the learner's process, right where the exception is caught, and keeps only text.
"""

import dis
import inspect
import linecache
import re
import traceback
import types
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType

from labkit.engine.near import near
from labkit.engine.plain import Foreign, freeze, kind_name, look
from labkit.engine.theirs import Theirs

_LABKIT = str(Path(__file__).parent.parent)
_STUB_OPS = {
    "RESUME", "LOAD_GLOBAL", "LOAD_NAME", "PUSH_NULL", "PRECALL", "CALL", "RAISE_VARARGS",
    "LOAD_CONST", "NOP", "COPY_FREE_VARS", "CACHE", "NOT_TAKEN", "RESUME_CHECK",
}  # fmt: skip


@dataclass(frozen=True)
class Crash:
    """An exception as text. function and line are the learner's own, where it was raised.

    stub: it was raised by a stub; own: which is of the function or class that was called itself.
    method: the method of that class in which it happened. takes: where it was called with other
    arguments than it takes, those that it does take. near: the name, or the key, that was there and
    is spelled nearly like the one that was not.
    """

    kind: str
    message: str
    function: str = ""
    line: str = ""
    lineno: int = 0
    values: dict[str, str] = field(default_factory=dict)
    stub: bool = False
    own: bool = False
    method: str = ""
    takes: str = ""
    near: str = ""


def explain(error: BaseException, subject: Theirs = None) -> Crash:
    """The crash of an exception that is being handled. subject: what was called."""
    try:
        return _explain(error, subject)
    except BaseException:
        # An exception may be made to resist this, in its traceback or its locals.
        return Crash(kind_name(type(error)), safe_text(error, 500))


def _explain(error: BaseException, subject: Theirs) -> Crash:
    frames = [f for f, _ in traceback.walk_tb(error.__traceback__)]
    numbers = [n for _, n in traceback.walk_tb(error.__traceback__)]
    own = [i for i, frame in enumerate(frames) if is_own(frame.f_code.co_filename)]
    message = safe_text(error, 500)
    if not own:
        function, takes = _of_call(message, subject)
        return Crash(kind_name(type(error)), message, function=function, takes=takes)
    frame, lineno = frames[own[-1]], numbers[own[-1]]
    code, codes = frame.f_code, _codes(subject)
    line = linecache.getline(code.co_filename, lineno).strip()
    raised_here = own[-1] == len(frames) - 1
    return Crash(
        kind=kind_name(type(error)),
        message=message,
        function=_name(code, codes),
        line=line,
        lineno=lineno,
        values=_values(frame),
        stub=isinstance(error, NotImplementedError) and is_stub(code),
        own=code in codes,
        method=next((codes[f.f_code] for f in frames if f.f_code in codes), ""),
        near=near(kind_name(type(error)), message, line, frames) if raised_here else "",
    )


def _name(code: types.CodeType, codes: dict) -> str:
    """A function's name; of another class's method with the class: 'Tanh.forward'; of a
    comprehension or a lambda the name of the function in which it stands."""
    whole = re.sub(r"(\.<locals>\.<\w+>)+$", "", code.co_qualname)
    dotted = re.fullmatch(r"\w+\.\w+", whole)
    own = {method.co_qualname for method in codes}
    return whole if dotted and whole not in own else whole.rpartition(".")[2]


def _codes(subject: Theirs) -> dict[types.CodeType, str]:
    """The learner's own code objects that belong to subject, by name: a class's methods."""
    if not isinstance(subject, type):
        return {}
    found = {}
    for kind in reversed(type.mro(subject)):
        for name, method in _functions(kind):
            if is_own(method.__code__.co_filename):
                found[method.__code__] = name
    return found


def _functions(kind: type) -> list[tuple[str, types.FunctionType]]:
    found = (
        (k, getattr(v, "__func__", v)) for k, v in type.__dict__["__dict__"].__get__(kind).items()
    )
    return [(k, v) for k, v in found if isinstance(v, types.FunctionType)]


def _of_call(message: str, subject: Theirs) -> tuple[str, str]:
    """Which function of the learner's Python's sentence on a call's arguments speaks of, and what
    that takes."""
    name = re.match(r"(?:[^()]*\.)?(\w+)\(\) ", message)
    if name is None:
        return "", ""
    taken = _taken(subject, name[1])
    return (name[1], taken) if taken else ("", "")


def _taken(subject: Theirs, name: str) -> str:
    """'(x, d_h)', without self; '' where that cannot be known."""
    if isinstance(subject, type):
        kinds = [dict(_functions(kind)) for kind in type.mro(subject)]
        method = next((found[name] for found in kinds if name in found), None)
        if method is None and name == kind_name(subject):
            return "()"  # a class without __init__
        skipped = 1
    else:
        method, skipped = subject, 0
    if not isinstance(method, types.FunctionType):
        return ""
    parameters = list(inspect.signature(method).parameters.values())[skipped:]
    return safe_text(inspect.Signature(parameters), 120)


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
    """Looks at the local variables at the crash, first ones first, at most eight."""
    found = {}
    for name, value in list(frame.f_locals.items())[:8]:
        try:
            found[name] = "\t".join(look(freeze(value)))
        except BaseException:
            found[name] = "\t".join(look(Foreign(kind_name(type(value)))))
    return found


def safe_text(value: object, most: int) -> str:
    """str(value), or nothing where that fails; at most so many characters."""
    try:
        return str.__str__(str(value))[:most]
    except BaseException:
        return ""
