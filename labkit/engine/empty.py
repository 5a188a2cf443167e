"""Methods whose body is empty are as little written as those that still raise.

`pass`, `...`, `return None` and a docstring alone do nothing; what needs such a method would fail
later and elsewhere. Runs in the learner's process.
"""

import dis
import types
from collections.abc import Iterable

from labkit.engine.theirs import Theirs

_NOTHING = {"RESUME", "NOP", "CACHE", "POP_TOP", "LOAD_CONST", "RETURN_CONST", "RETURN_VALUE"}


def with_stubs(subject: Theirs, names: Iterable[str]) -> Theirs:
    """A class like subject, of which those of the named methods that are empty raise.

    Other objects, and classes that cannot be derived from, are returned as they are. `__init__`
    may be empty: a layer without parameters has nothing to set up.
    """
    if not isinstance(subject, type):
        return subject
    own = type.__dict__["__dict__"].__get__(subject)
    stubs = {name: _stub(name) for name in names
             if name != "__init__" and _is_empty(own.get(name))}  # fmt: skip
    if not stubs:
        return subject
    try:
        return type(subject)(subject.__name__, (subject,), stubs)
    except Exception:
        return subject


def _is_empty(method: Theirs) -> bool:
    if not isinstance(method, types.FunctionType):
        return False
    steps = [step for step in dis.get_instructions(method) if step.opname != "CACHE"]
    returned = steps[-1] if steps[-1].opname == "RETURN_CONST" else steps[-2]
    return {step.opname for step in steps} <= _NOTHING and returned.argval is None


def _stub(name: str) -> types.FunctionType:
    scope: dict[str, Theirs] = {}
    text = f"def {name}(self, *args, **kwargs):\n    raise NotImplementedError"
    exec(compile(text, "<an empty method>", "exec"), scope)
    return scope[name]
