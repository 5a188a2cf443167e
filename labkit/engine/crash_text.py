"""What a crash usually means here, in a sentence and a question."""

import re

from labkit.engine.crash import Crash
from labkit.engine.described import worded
from labkit.place import current
from labkit.words import say, template

# (what it means, by its name in labkit/words; exception; pattern in its message)
_MEANINGS = (
    ("keyboard-interrupt", "KeyboardInterrupt", ""),
    ("too-slow", "TooSlow", ""),
    ("too-large", "TooLarge", ""),
    ("died", "Died", ""),
    ("system-exit", "SystemExit", ""),
    (
        "not-implemented-error-missing-the-required",
        "NotImplementedError",
        "missing the required .forward",
    ),
    ("not-implemented-error", "NotImplementedError", ""),
    ("name-error-local-variable", "NameError|UnboundLocalError", "local variable"),
    ("name-error", "NameError|UnboundLocalError", ""),
    ("value-error-matmul", "ValueError", "matmul|not aligned|mismatch in its core dimension"),
    ("value-error-could-not-broadcast", "ValueError", "could not broadcast"),
    (
        "value-error-could-not-be",
        "ValueError",
        "could not be broadcast|operands could not|non-broadcastable",
    ),
    (
        "value-error-inhomogeneous",
        "ValueError",
        "inhomogeneous|all input arrays must have the same shape",
    ),
    ("value-error-cannot-reshape", "ValueError", "cannot reshape"),
    ("value-error-too-many-dimensions", "ValueError", "too many dimensions 'str'"),
    ("value-error-unpack", "ValueError", "unpack"),
    ("value-error-max", "ValueError", r"max\(\)|zero-size|empty"),
    ("value-error-is-not-in", "ValueError", "is not in list"),
    ("value-error-truth-value-of", "ValueError", "truth value of an array"),
    ("overflow-error", "OverflowError", "out of bounds for|too large to convert"),
    ("axis-error", "AxisError", ""),
    ("index-error-only-integers", "IndexError", "only integers|arrays used as indices"),
    ("index-error-pop-from", "IndexError", "pop from"),
    ("index-error-axes", "IndexError", "too many indices for array"),
    ("index-error-boolean", "IndexError", "boolean index did not match"),
    ("index-error", "IndexError", ""),
    ("key-error-int", "KeyError", r"^(np\.u?int\d*\()?-?\d"),
    ("key-error", "KeyError", ""),
    ("type-error-nonetype", "TypeError", "NoneType"),
    (
        "type-error-number-has-no-len",
        "TypeError",
        r"type '(int|float|bool|numpy\.\w+)' has no len",
    ),
    (
        "type-error-iterator-has-no-len",
        "TypeError",
        r"type '(generator|zip|map|filter|enumerate|reversed)' has no len",
    ),
    ("type-error-has-no-len", "TypeError", "has no len"),
    ("type-error-slice-indices-must", "TypeError", "slice indices must be integers"),
    ("type-error-not-iterable", "TypeError", "not iterable"),
    ("type-error-as-a-data", "TypeError", "as a data type"),
    ("type-error-unsupported-operand-list", "TypeError", "unsupported operand.*'list'"),
    ("type-error-concatenate-list", "TypeError", "concatenate list"),
    ("type-error-not-callable", "TypeError", "not callable"),
    ("type-error-positional-argument", "TypeError", "positional argument|keyword argument"),
    (
        "type-error-can-only-be",
        "TypeError",
        "can only be converted|only integer scalar|only length-1|0-dimensional",
    ),
    ("type-error-unhashable", "TypeError", "unhashable"),
    ("type-error-indices", "TypeError", "indices must be integers or slices, not tuple"),
    ("type-error-index-by-name", "TypeError", "indices must be integers or slices, not str"),
    ("type-error-as-an-integer", "TypeError", "cannot be interpreted as an integer"),
    ("type-error-item-assignment", "TypeError", "does not support item assignment"),
    ("attribute-error-nonetype", "AttributeError", "NoneType"),
    (
        "attribute-error-numpy-ndarray-object",
        "AttributeError",
        "'numpy.ndarray' object has no attribute '(append|extend|insert|pop|remove|index)'",
    ),
    ("attribute-error-list-object", "AttributeError", "'list' object|'tuple' object"),
    (
        "attribute-error-cannot-assign-module",
        "AttributeError",
        r"cannot assign \w+ before Module.__init__",
    ),
    ("attribute-error-shape", "AttributeError", "Incompatible shape for in-place"),
    ("attribute-error", "AttributeError", ""),
    ("stop-iteration", "StopIteration", ""),
    ("recursion-error", "RecursionError", ""),
    ("zero-division-error", "ZeroDivisionError|FloatingPointError", ""),
    ("runtime-error-in-place", "RuntimeError", "modified by an inplace operation"),
    ("value-error-cannot-reshape", "RuntimeError", "is invalid for input of size"),
    ("value-error-could-not-be", "RuntimeError", "doesn't match the broadcast shape"),
    ("runtime-error-dtype", "RuntimeError", "dtype|scalar type|Double|Float"),
    ("runtime-error-can-t-call", "RuntimeError", "Can.t call numpy"),
    ("runtime-error-requires-grad", "RuntimeError", "requires grad|requires_grad|leaf Variable"),
    ("runtime-error-does-not-require", "RuntimeError", "does not require grad|grad_fn"),
    (
        "runtime-error-shapes-cannot-be",
        "RuntimeError",
        "shapes cannot be multiplied|size of tensor|must match|Expected size",
    ),
    ("memory-error", "MemoryError", ""),
)  # fmt: skip


def headline(crash: Crash) -> str:
    """'raised ValueError in forward_pass' or 'was stopped'."""
    if crash.kind == "KeyboardInterrupt":
        return say("crash.stopped_in", line=crash.line) if crash.line else say("crash.stopped_it")
    if crash.kind == "TooSlow":
        return say("crash.too_slow")
    if crash.kind in ("TooLarge", "Died"):
        return crash.message
    if crash.kind == "NotImplementedError" and crash.stub:
        key = "crash.stub_own" if crash.own else "crash.stub"
        return say(key, function=crash.function)
    first = crash.message.strip().splitlines()[0] if crash.message.strip() else ""
    return f"{crash.kind}: {_cut(first)}" if first else crash.kind


def _cut(text: str, most: int = 120) -> str:
    """A sentence or more, as many as there is room for; of a long one its beginning."""
    if len(text) <= most:
        return text
    end = text.rfind(". ", 0, most)
    return text[:end] if end > 0 else text[:most].rpartition(" ")[0] + " ..."


def meaning(crash: Crash) -> tuple[str, str]:
    """(what it usually means, question); two empty strings when nothing is known."""
    if crash.kind == "NotImplementedError" and crash.stub:
        blanks = {"function": crash.function, "reference": current().reference}
        return say("crash.stub-means"), say("crash.stub-question", **blanks)
    if crash.near:
        missed = re.search(r"\w+", crash.message.removeprefix("name "))
        blanks = {"name": missed[0] if missed else "", "near": crash.near}
        way = "near-key" if crash.kind == "KeyError" else "near-name"
        return say(f"crash.{way}", **blanks), say("crash.near-question", **blanks)
    if crash.kind == "TooSlow" and crash.line:
        return template("crash.too-slow-loop"), template("crash.too-slow-loop-question")
    for name, kind, pattern in _MEANINGS:
        if re.fullmatch(kind, crash.kind) and re.search(pattern, crash.message):
            return template(f"crash.{name}"), template(f"crash.{name}-question")
    return "", ""


def place(crash: Crash) -> list[str]:
    """The learner's own line, and the shapes of what stands in it."""
    if not crash.line and not crash.lineno:
        return []
    where = _function(crash)
    name = "crash.line" if crash.line else "crash.line_alone"
    name += "_of" if where else ""
    lines = [say(name, number=crash.lineno, function=where, text=crash.line)]
    used = [say("crash.is", name=name, what=worded(text)) for name, text in crash.values.items()
            if re.search(rf"\b{re.escape(name)}\b", crash.line)]  # fmt: skip
    if used:
        lines.append(say("crash.there", values="; ".join(used[:5])))
    return lines


def _function(crash: Crash) -> str:
    """'forward', 'helper, in forward' where a method called it, or nothing."""
    if crash.function in ("", "<module>"):
        return ""
    if crash.method in ("", crash.function):
        return crash.function
    if crash.function.startswith("<"):
        return crash.method
    return say("crash.in_method", function=crash.function, method=crash.method)


def wrong_arguments(crash: Crash) -> bool:
    """Whether the call itself failed: the learner's function takes other arguments."""
    pattern = r"takes .*argument|missing .*argument|unexpected keyword|multiple values"
    return (
        crash.kind == "TypeError" and not crash.lineno and bool(re.search(pattern, crash.message))
    )
