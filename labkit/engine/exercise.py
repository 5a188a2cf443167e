"""What an exercise is: a right answer, cases to try it on, and named edits of it.

A mistake is a small edit of the right answer's own source. The edited function is compiled
and run like a learner's, so a mistake never needs a description of what it computes: its
output says it. The same list is the check's own test (`tests/test_mistakes.py`).
"""

import inspect
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from labkit.engine import drivers
from labkit.engine.contract import Spec
from labkit.engine.plain import freeze, realise
from labkit.engine.theirs import Frozen


def without_self(method: Callable) -> inspect.Signature:
    """The signature of a method as it is called on an object."""
    signature = inspect.signature(method)
    return signature.replace(parameters=list(signature.parameters.values())[1:])


class Call:
    """How a call is made: by a driver, on arguments that are plain values or markers of them."""

    def __init__(self, driver: Callable, args: tuple):
        self.driver, self.args = driver, args

    @cached_property
    def frozen(self) -> Frozen:
        """The arguments, frozen once: a diagnosis makes the same call hundreds of times."""
        return freeze(realise(self.args))


class Case(Call):
    """One call of a learner's function, as data.

    label completes the sentences "right with ..." and "wrong with ...": 'one time step'.
    args are plain values, or a marker of `labkit.engine.plain` such as `Rng(3)`; every call
    gets copies of its own. driver is the function that makes the call, one of
    `labkit.engine.drivers` or of the lab's own, view an optional function from the leaves that
    were read to those that are judged.

    >>> Case("two numbers", 3, 4).args
    (3, 4)
    """

    def __init__(
        self,
        label: str,
        *args: Frozen,
        driver: Callable = drivers.call,
        view: Callable[[dict], dict] | None = None,
    ):
        super().__init__(driver, args)
        self.label, self.view = label, view
        self.only: frozenset[str] | None = None  # the leaves that are judged; None: all

    @property
    def given(self) -> tuple:
        """The arguments of the call whose result is looked at, of two calls in one case as well."""
        which = drivers.OF_TWO.get(self.driver)
        return self.args if which is None else self.args[which]

    def as_far_as(self, leaves: Iterable[str]) -> "Case":
        """The same call, of which these leaves alone are judged."""
        case = Case(self.label, *self.args, driver=self.driver, view=self.view)
        case.only = frozenset(leaves)
        return case

    def __repr__(self) -> str:
        return f"Case({self.label!r})"


@dataclass(frozen=True)
class Mistake:
    """A misunderstanding, as an edit of the right answer's source.

    name: kebab-case, shown in brackets. old: text that occurs exactly once in the answer's
    source; new: what stands there instead. fact: a headline of one clause that stands alone
    ("gradients stop at their own time step"). twin completes "identical to ..." ("a pass that
    never adds the gradient coming from t + 1"). question: one question that points at the
    repair without giving it.

    >>> Mistake("axis", "axis=0", "axis=1", "rows are added", "sums of rows", "Which axis?").name
    'axis'
    """

    name: str
    old: str
    new: str
    fact: str
    twin: str
    question: str


@dataclass(frozen=True)
class Face:
    """What is said of an exercise before it is opened: plain data that costs no import.

    number: '3.1', the first exercise of lab 03. minutes: for most learners. difficulty: 1 to 3.
    hints: three, the first says what the answer must do, the second asks, the third lists steps.
    quiet: an overflow or invalid-value warning counts as wrong. name and lab are filled in from
    where the face lies.
    """

    number: str
    minutes: int
    difficulty: int
    points: int
    hints: tuple[str, str, str]
    quiet: bool = False
    name: str = ""
    lab: str = ""


@dataclass(frozen=True)
class Exercise:
    """An exercise of a lab, whole: its face, its answer, its cases and its mistakes.

    scope: what the mistakes' edits use by name and the answer does not. promises: phrases of the
    stub that allow more than one form, with the labels of the cases in which each is tried. drills:
    names of the mistakes to plant in a drill, set by set; without them, any that passes quietly.
    kin: gives the exercises whose computation this one repeats or calls; their mistakes may be
    made here.
    """

    answer: Callable
    cases: "Callable[[np.random.Generator], Sequence[Case]]"  # a string: importing would load it
    returns: Spec
    number: str
    minutes: int
    difficulty: int
    points: int
    hints: tuple[str, str, str]
    mistakes: tuple[Mistake, ...] = ()
    incompatible: tuple[frozenset, ...] = field(default=())
    scope: Mapping[str, object] = field(default_factory=dict, compare=False)
    promises: Mapping[str, tuple] = field(default_factory=dict, compare=False)
    quiet: bool = False  # an overflow or invalid-value warning counts as wrong
    lab: str = ""  # filled in by labkit.exercises from the folder's name
    drills: tuple[tuple[str, ...], ...] = ()
    kin: "Callable[[], Iterable[Exercise]]" = field(default=tuple, compare=False)

    @property
    def name(self) -> str:
        return self.answer.__name__

    @property
    def is_class(self) -> bool:
        return inspect.isclass(self.answer)

    @cached_property
    def source(self) -> str:
        return inspect.getsource(self.answer)

    @cached_property
    def signature(self) -> inspect.Signature:
        return inspect.signature(self.answer)

    @cached_property
    def methods(self) -> dict[str, inspect.Signature]:
        """How the methods of a class are called, by name, without self; {} for a function."""
        found = vars(self.answer).items() if self.is_class else ()
        return {name: without_self(m) for name, m in found if inspect.isfunction(m)}

    def argument_names(self, case: Case) -> list[str]:
        """The names of a case's arguments, as the contract calls them."""
        if case.driver is drivers.call:
            return list(self.signature.parameters)
        return list(inspect.signature(case.driver).parameters)[1:]

    def entry_names(self, argument: str) -> list[str]:
        """The names of an argument's entries, as the stub lists them; [] where it lists none.

        >>> from labkit import exercises
        >>> exercises.load("gru_step").entry_names("params")
        ['W_x', 'W_h', 'b_x', 'b_h']
        """
        listed = re.search(rf"\b{argument}: \(((?:[^()]|\([^()]*\))*)\)", self.source)
        taken = re.search(rf"^ *(\w+(?:, \w+)+) = {argument}$", self.source, re.MULTILINE)
        found = listed or taken
        text = re.sub(r"\([^()]*\)", "", found[1]) if found else ""
        return [name.strip() for name in text.split(",") if name]
