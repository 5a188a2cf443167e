"""The result of one submission as data, and as JSON that comes back the same."""

import dataclasses
import json
import re
from dataclasses import dataclass, field

from labkit.engine.crash import Crash
from labkit.engine.drill import points
from labkit.engine.locate.place import Part, Place
from labkit.engine.theirs import Json
from labkit.engine.verdict import CaseLine, Finding, State, Verdict
from labkit.grading import states
from labkit.reports.text import earned

FORMAT = 1
# How what is raised begins where grading has not what the learner's machine had: files, data that
# a package keeps, a network, a graphics card, a person.
_ELSEWHERE = ("FileNotFoundError", "EOFError", "OSError", "PermissionError", "ImportError",
              "ModuleNotFoundError", "LookupError", "Connection", "HTTPError", "URLError",
              "gaierror", "StdinNotImplementedError")  # fmt: skip
_DEVICE = re.compile(r"\b(?:CUDA|cuda|NVIDIA|MPS|mps|XLA)\b")  # in what torch says of one
_LEFT_OUT = re.compile(r"\blabkit[.\w]*'? is not there while")  # in what a sandbox says of it


@dataclass(frozen=True)
class Key:
    """What a record was made from: hashes of notebook, release and seed."""

    notebook: str = ""
    release: str = ""
    seed: str = ""


@dataclass(frozen=True)
class Row:
    """One exercise of one submission. seconds: whole ones, of its longest call.

    outputs: a mark of wrong outputs that no listed mistake gives, equal where they are; edit: the
    generated mistake that gives them. For the class page alone: no student sees either.
    """

    exercise: str
    state: str
    verdict: Verdict | None = None
    seconds: int = 0
    notes: tuple[str, ...] = ()
    copied: bool = False
    outputs: str = ""
    edit: str = ""

    def __post_init__(self) -> None:
        """A note that makes a person look leaves the points open, unless the exercise passed or
        went wrong by itself."""
        looks = [n for n in self.notes if n.startswith(f"{states.LOOK}: ")]
        if not looks or self.state not in (states.GRADED, states.NOT_WRITTEN):
            return
        if self.verdict is None or _is_missing(self.verdict):
            object.__setattr__(self, "state", states.LOOK)
            object.__setattr__(self, "verdict", None)
            notes = tuple(n.removeprefix(f"{states.LOOK}: ") for n in self.notes)
        else:
            notes = tuple(n for n in self.notes if n not in looks)
        object.__setattr__(self, "notes", notes)

    @property
    def points(self) -> float | None:
        """Points earned; None where there is no score, which is not the same as 0."""
        if self.verdict is not None and self.state in (states.GRADED, states.LOOK):
            return earned(self.verdict)
        return 0.0 if self.state == states.NOT_WRITTEN else None

    @property
    def result(self) -> str:
        """What the check said: 'passed', 'wrong values', ...; '' without a verdict."""
        return "" if self.verdict is None else str(self.verdict.state)


def is_elsewhere(kind: str, message: str) -> bool:
    """Whether an error shows that the learner's machine has something that is not here.

    What a sandbox leaves out of labkit itself is left out on purpose.
    """
    if _LEFT_OUT.search(message):
        return False
    return kind.startswith(_ELSEWHERE) or bool(_DEVICE.search(message))


def _is_missing(verdict: Verdict) -> bool:
    """Whether what was raised shows that something is not there."""
    crash = verdict.crash
    return crash is not None and (
        crash.kind == "NameError" or is_elsewhere(crash.kind, crash.message)
    )


@dataclass(frozen=True)
class Drill:
    """A drill of one submission, beside its rows and their points. state: one of `states`.
    changed, needed: lines, 0 where they cannot be told."""

    exercise: str
    state: str
    changed: int = 0
    needed: int = 0

    @property
    def points(self) -> float:
        """0, 0.5 or 1."""
        return points(self.state == states.MENDED, self.changed, self.needed)


@dataclass(frozen=True)
class Record:
    """One submission. state: graded, unreadable or grader's fault; why says more."""

    student: str
    lab: str
    label: str = ""
    state: str = states.GRADED
    why: str = ""
    rows: tuple[Row, ...] = ()
    key: Key = field(default_factory=Key)
    drills: tuple[Drill, ...] = ()


def to_json(record: Record) -> str:
    """The record as JSON: sorted keys, so the same record is the same text."""
    rows = tuple(map(_lasting, record.rows))
    data = {"format": FORMAT, **dataclasses.asdict(dataclasses.replace(record, rows=rows))}
    # Escaped to ASCII: a submission's text may hold what UTF-8 cannot.
    return json.dumps(data, indent=1, sort_keys=True) + "\n"


def _lasting(row: Row) -> Row:
    """The row without the case in hand, which lives as long as the code that it calls."""
    if row.verdict is None:
        return row
    return dataclasses.replace(row, verdict=dataclasses.replace(row.verdict, held=None))


def from_json(text: str) -> Record:
    """The record of `to_json`. Raises ValueError for anything else."""
    try:
        data = json.loads(text)
        if data.pop("format") != FORMAT:
            raise ValueError("a record of another format")
        data["rows"] = tuple(map(row, data["rows"]))
        data["drills"] = tuple(Drill(**each) for each in data.get("drills", ()))
        return Record(**{**data, "key": Key(**data["key"])})
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no record: {type(error).__name__}") from None


def row(data: dict[str, Json]) -> Row:
    """A row from plain data."""
    made = verdict(data["verdict"]) if data["verdict"] is not None else None
    return Row(**{**data, "verdict": made, "notes": tuple(data["notes"])})


def verdict(data: dict[str, Json]) -> Verdict:
    """A verdict from plain data."""
    return Verdict(
        **{
            **data,
            "state": State(data["state"]),
            "findings": tuple(Finding(**f) for f in data["findings"]),
            "cases": tuple(CaseLine(**c) for c in data["cases"]),
            "crash": Crash(**data["crash"]) if data["crash"] else None,
            "evidence": tuple(data["evidence"]),
            "open": tuple(data.get("open", ())),
            "place": _place(data["place"]) if data.get("place") else None,
        }
    )


def _place(data: dict[str, Json]) -> Place:
    parts = tuple(Part(**part) for part in data["parts"])
    return Place(**{**data, "parts": parts, "others": tuple(data["others"])})
