"""What a check found, as data. Text and HTML are views of it (`labkit.reports`)."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from labkit.engine.crash import Crash
from labkit.engine.locate.place import Place
from labkit.words import say

if TYPE_CHECKING:
    from labkit.engine.held import Held


class State(StrEnum):
    """Where an exercise stands. Not a score: a state says what happened."""

    NOT_WRITTEN = "not written yet"
    PARTLY = "partly written"  # a class: right as far as it is written
    RAISED = "your code raised"
    SLOW = "too slow to check"
    TYPE = "wrong type or shape"
    VALUES = "wrong values"
    PASSED = "passed"
    FAULT = "our fault"

    @classmethod
    def of_crash(cls, crash: Crash) -> "State":
        """Of code that gave no value: what took too long raised nothing."""
        return cls.SLOW if crash.kind == "TooSlow" else cls.RAISED


@dataclass(frozen=True)
class Finding:
    """One cause: a headline that stands alone, and a question. name stands in brackets.

    weak: a lead (`labkit.engine.leads`), true of the cases and the cause of nothing.
    """

    name: str
    fact: str
    twin: str = ""
    question: str = ""
    weak: bool = False

    @classmethod
    def said(cls, name: str, words: str = "", **blanks: object) -> "Finding":
        """The general cause of that name, in the words that `labkit.words` has under it.

        words: the name that they have there, where one cause has several forms.

        >>> Finding.said("only-zeros", outputs="d_V").fact
        'd_V: nothing but zeros'
        """
        fact, twin, question = (
            say(f"cause.{words or name}.{part}", **blanks) for part in ("fact", "twin", "question")
        )
        return cls(name, fact, twin, question)


@dataclass(frozen=True)
class CaseLine:
    """One case in the folded table: its label, whether it was right, and what was seen."""

    label: str
    right: bool
    text: str


@dataclass(frozen=True)
class Verdict:
    """The result of one check.

    score: share of the cases that were right, 0 to 1. findings: the named causes, in order.
    whole: whether they explain every wrong value; if not, fact is the headline without them, and
    open the wrong outputs that have no name where others have one.
    evidence: sentences in the learner's own numbers.
    place: where a change is needed. held: the smallest wrong case, where the code can be called.
    """

    exercise: str
    state: State
    score: float
    headline: str
    findings: tuple[Finding, ...] = ()
    evidence: tuple[str, ...] = ()
    question: str = ""
    crash: Crash | None = None
    cases: tuple[CaseLine, ...] = ()
    printed: str = ""
    number: str = ""
    lab: str = ""
    points: int = 0
    whole: bool = True
    open: tuple[str, ...] = ()
    fact: str = ""
    place: Place | None = None
    held: "Held | None" = field(default=None, compare=False)

    @property
    def causes(self) -> tuple[Finding, ...]:
        """The findings that explain values; leads, which say where to look, are none."""
        return tuple(f for f in self.findings if not f.weak)

    @property
    def mistakes(self) -> tuple[str, ...]:
        """Names of the mistakes that were recognised, in order."""
        return tuple(f.name for f in self.findings)
