"""Judge what an attempt showed: the questions that it is asked, and what its replies say.

Replies are read in the judging process and nowhere else (`labkit.grading.bench`).
"""

import re
from dataclasses import dataclass, field

from labkit.engine import portion
from labkit.engine.crash import Crash
from labkit.engine.draw import Draw, draw
from labkit.engine.exercise import Case, Exercise
from labkit.engine.judge import is_last, judge
from labkit.engine.observe import Observation
from labkit.engine.theirs import Frozen, Json
from labkit.engine.verdict import State, Verdict
from labkit.engine.wire import WireError, clean, message, pack, unpack
from labkit.engine.wording import wrong_kind
from labkit.grading import unnamed

_CRASH = set(Crash.__dataclass_fields__)
_OUTCOMES = ("value", "raised", "stopped")
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,16}\b")


@dataclass
class Shown:
    """What one run of an exercise showed: the replies, unread, and how it ended before its time.

    look: whether the exercise is defined, and as a class.
    """

    look: dict = field(default_factory=dict)
    replies: list[bytes] = field(default_factory=list)
    ended: tuple[str, str] | None = None

    @property
    def is_over(self) -> bool:
        """Whether the last call ended itself when its time was over (`inside.overtime`). Inside of
        a JSON text the quotes would be escaped."""
        return bool(self.replies) and b'"over":true' in self.replies[-1]


@dataclass(frozen=True)
class Judged:
    """A verdict. Where it is of wrong outputs that no listed mistake gives: a mark of these, and
    the generated mistake that gives them, each '' where there is none (`unnamed`)."""

    verdict: Verdict
    outputs: str = ""
    edit: str = ""

    @property
    def state(self) -> State:
        return self.verdict.state

    @property
    def score(self) -> float:
        return self.verdict.score


def verdict_on(exercise: Exercise, seed: int, shown: Shown) -> Verdict:
    """Judged as `check` judges, from what was seen."""
    return judged_on(exercise, seed, shown).verdict


def judged_on(exercise: Exercise, seed: int, shown: Shown) -> Judged:
    """As `verdict_on`, with what tells wrong outputs without a name from others."""
    cases = draw(exercise, seed)
    if shown.ended is None and shown.look.get("defined") is not True:
        crash = Crash("NameError", f"no cell that ran defined {exercise.name}")
        return Judged(judge(cases, [Observation("raised", crash=crash)] * len(cases)))
    if shown.ended is None and shown.look.get("is_class") is not exercise.is_class:
        return Judged(wrong_kind(exercise, shown.look.get("is_class") is True))
    seen = _read(cases, shown.replies)
    if shown.ended and not (seen and is_last(seen[-1], exercise.is_class)):
        at = seen.pop().crash if shown.is_over and len(seen) == len(shown.replies) else None
        seen.append(_ended(*shown.ended, at))
    verdict = judge(cases, seen)
    part = portion.written(cases, seen)
    return Judged(verdict, *unnamed.marks(part.cases, part.seen, verdict))


def called(case: Case) -> dict:
    """A case as a question: its driver by name, its arguments packed."""
    driver = f"{case.driver.__module__}:{case.driver.__name__}"
    return {"driver": driver, "args": pack(list(case.args))}


def observations(exercise: Exercise, seed: int, shown: Shown) -> list[Observation]:
    """What was observed in each case, as far as replies came. Never raises."""
    return _read(draw(exercise, seed), shown.replies)


def _read(cases: Draw, replies: list[bytes]) -> list[Observation]:
    seen: list[Observation] = []
    for number, (case, reply) in enumerate(zip([*cases, cases[0]], replies, strict=False)):
        seen.append(_observation(number, reply, case.args))
        if is_last(seen[-1], cases.exercise.is_class):
            break
    return seen


def _observation(number: int, reply: bytes, args: tuple) -> Observation:
    try:
        found = message(reply)
        if found.get("id") != number:
            raise WireError("its replies do not fit the questions")
    except WireError as error:
        text = f"its reply breaks the rules ({error})"
        return Observation("raised", crash=Crash("Died", text))
    return observation(found, args)


def observation(reply: dict, args: tuple) -> Observation:
    """An observation from a reply to a call with args, every part of it checked."""
    try:
        changed = {_path(path, args): unpack(new) for path, new in reply["changed"][:50]}
        if reply["outcome"] not in _OUTCOMES:
            raise ValueError("an outcome of its own")
        outcome = "value" if reply["outcome"] == "value" else "raised"
        crash = _crash(reply["crash"]) if outcome == "raised" else None
        value = unpack(reply["value"])  # where it raised, what came out of the methods before
        return Observation(
            outcome,
            value if crash is None or isinstance(value, dict) else None,
            crash,
            changed,
            tuple(steady(w, 200) for w in reply["warnings"][:50]),
            steady(reply["printed"], 2000),
        )
    except (WireError, KeyError, TypeError, ValueError, RecursionError) as error:
        text = f"its reply breaks the rules ({type(error).__name__})"
        return Observation("raised", crash=Crash("Died", text))


def _path(path: list, args: tuple) -> tuple[int, ...]:
    """Where in args something changed. Raises ValueError for a place that is not there."""
    at: Frozen = args
    for step in path:
        if type(step) is not int or not isinstance(at, (list, tuple)) or step not in range(len(at)):
            raise ValueError("no such place")
        at = at[step]
    return tuple(path)


def _crash(data: Json) -> Crash:
    if not isinstance(data, dict) or not set(data) <= _CRASH:
        return Crash("Died", "it raised something that cannot be read")
    values = data.get("values")
    values = values if isinstance(values, dict) else {}
    lineno = data.get("lineno")
    return Crash(
        clean(data.get("kind"), 80),
        steady(data.get("message"), 500),
        clean(data.get("function", ""), 80),
        clean(data.get("line", ""), 300),
        lineno if type(lineno) is int and 0 <= lineno < 10**6 else 0,
        {clean(k, 40): steady(v, 120) for k, v in list(values.items())[:8]},
        data.get("stub") is True,
        data.get("own") is True,
        clean(data.get("method", ""), 80),
        clean(data.get("takes", ""), 120),
        clean(data.get("near", ""), 80),
    )


def steady(text: object, most: int) -> str:
    """Text fit to be shown, without memory addresses, which differ from run to run."""
    return _ADDRESS.sub("0x...", clean(text, most))


def _ended(reason: str, detail: str, at: Crash | None) -> Observation:
    """at: where a call was that ended itself as too slow."""
    if reason != "timeout":
        return Observation("raised", crash=Crash("Died", detail))
    known = at if at and at.kind == "TooSlow" else Crash("TooSlow", "")
    crash = Crash("TooSlow", detail, known.function, known.line, known.lineno)
    return Observation("stopped", crash=crash)
