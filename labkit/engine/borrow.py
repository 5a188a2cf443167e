"""Is the fault in the function that is checked, or in one that it calls?

A learner's forward_pass calls the learner's rnn_step. When a check fails, the same code is tried
once more with the right answers in place of the other exercises that it calls. If it passes
then, the report sends the learner to where the fault is.
"""

import types
from collections.abc import Callable

from labkit.engine.theirs import Theirs


def with_right_helpers(
    subject: Theirs, answer_of: Callable[[str], Theirs]
) -> tuple[Theirs, tuple[str, ...]] | None:
    """(a copy of subject that calls right answers, the names replaced), or None.

    answer_of gives an exercise's right answer by its name, and None for other names. Only plain
    functions are copied; what they share with the learner's own code stays as it is.
    """
    if not isinstance(subject, types.FunctionType):
        return None
    helpers = {}
    for name in sorted(_names(subject.__code__) - {subject.__name__}):
        answer = answer_of(name) if callable(subject.__globals__.get(name)) else None
        if answer is not None and subject.__globals__[name] is not answer:
            helpers[name] = answer
    if not helpers:
        return None
    scope = {**subject.__globals__, **helpers}
    copy = types.FunctionType(
        subject.__code__, scope, subject.__name__, subject.__defaults__, subject.__closure__
    )
    copy.__kwdefaults__ = subject.__kwdefaults__
    return copy, tuple(helpers)


def _names(code: types.CodeType) -> set[str]:
    """Global names that a function reads, those of the functions inside it too."""
    inner = (c for c in code.co_consts if isinstance(c, types.CodeType))
    return set(code.co_names).union(*map(_names, inner))
