"""What a submission sees of labkit.reference: right answers, but not the one that is graded."""

import importlib
from typing import NoReturn

from labkit.grading.inside.loader import listed


class Withheld:
    """Stands for an answer that may not be used now: whatever is done with it raises.

    It can be imported, so that the other names of the same line are there.
    """

    def __init__(self, name: str):
        vars(self)["_said"] = f"{__name__}.{name} is not there while {listed().graded} is graded: "
        vars(self)["_said"] += (
            "it is that answer, holds it, comes after it, or is not called by name"
        )

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        raise NameError(self._said)

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        raise NameError(self._said)

    def __mro_entries__(self, bases: tuple) -> tuple:
        raise NameError(self._said)


def __getattr__(name: str) -> object:
    found = listed()
    if name in found.answers:
        return getattr(importlib.import_module(found.answers[name]), name)
    if name.startswith("__"):
        raise AttributeError(name)
    return Withheld(name)


def __dir__() -> list[str]:
    return sorted(listed().answers)
