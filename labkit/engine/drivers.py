"""Drivers make the call: how a learner's object is used in one case. General ones only.

A lab's own lie beside it, in `labkit/exercises/LAB/drivers.py`. A driver gets the learner's
object and the case's arguments and returns what is to be judged. It holds no expected answer,
because in grading it runs in the learner's own process. Drivers that need torch import it when
they are called.

The driver of a class is a generator: after each method it yields (the method's name, a dict of
what came out). Where a method raises, what came before it is judged all the same. '' is the name
of what is handed out with the stub.
"""

import inspect
from collections.abc import Callable, Iterator

from labkit.engine.theirs import Frozen, Theirs

Step = tuple[str, dict[str, Theirs]]


def made(driver: Callable, subject: Theirs, args: tuple, steps: list[Step]) -> Theirs:
    """What the driver makes of subject. Its steps are appended to steps as they are made."""
    found = driver(subject, *args)
    if not inspect.isgeneratorfunction(driver):
        return found
    for step in found:
        steps.append(step)
    return together(steps)


def together(steps: list[Step]) -> dict[str, Theirs]:
    """All that came out of the steps, in one dict."""
    return {name: value for _, values in steps for name, value in values.items()}


def apart(**methods: Callable[[], dict[str, Theirs]]) -> Iterator[Step]:
    """Steps that do not need each other: one that raises does so when the others are made."""
    failed = None
    for method, action in methods.items():
        try:
            yield method, action()
        except Exception as error:
            failed = failed or error
    if failed is not None:
        raise failed


def first_of_two(subject: Theirs, first: tuple, second: tuple) -> Theirs:
    """What a first call returned, looked at after a second call with other arguments."""
    result = call(subject, *first)
    call(subject, *second)
    return result


def second_of_two(subject: Theirs, first: tuple, second: tuple) -> Theirs:
    """What a second call returned, after a first one with other arguments of the same shapes."""
    call(subject, *first)
    return call(subject, *second)


OF_TWO = {first_of_two: 0, second_of_two: 1}  # the call whose result is looked at


def call(subject: Theirs, *args: Frozen) -> Theirs:
    """subject(*args): by position, or by name where the learner made an argument keyword-only."""
    code = getattr(subject, "__code__", None)
    if code is not None and not code.co_kwonlyargcount:
        return subject(*args)
    try:
        parameters = list(inspect.signature(subject).parameters.values())
    except (TypeError, ValueError):
        return subject(*args)
    names = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY]
    n_named = min(len(names), max(0, len(args) - (len(parameters) - len(names))))
    if any(p.kind is p.VAR_POSITIONAL for p in parameters):
        n_named = 0
    n_placed = len(args) - n_named
    return subject(*args[:n_placed], **dict(zip(names, args[n_placed:], strict=False)))
