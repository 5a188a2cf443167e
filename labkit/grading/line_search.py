"""The search for a line, of a submission: led from the judging process, run in the sandbox.

Edits are made and ranked here, on trees of the submission's text, and go in as compiled code;
outputs come back and are judged here. No outcome goes in, no right value, and no expression of a
right answer: only edits of the submission's own code are tried. So a line is found less often than
by `check` in a notebook, never another way; causes are those that calls alone tell (`otherwise`,
`numbers`), while what must see each value (`apart`) is left to the notebook. What comes back can
spoil the search for the one who sends it: the line that is quoted is of the text that was handed
in.
"""

import ast
import base64
import contextlib
import marshal
import types
from collections.abc import Callable, Iterator
from dataclasses import replace

from labkit.engine.draw import Draw, draw
from labkit.engine.exercise import Exercise
from labkit.engine.locate import Found
from labkit.engine.locate.asking import Ask, Bounds, Round
from labkit.engine.locate.build import Trees
from labkit.engine.locate.ended import Stopped
from labkit.engine.locate.numbers import hanging_on
from labkit.engine.locate.otherwise import otherwise
from labkit.engine.locate.outcome import Outcome
from labkit.engine.locate.source import Definition, written
from labkit.engine.locate.switched import switched_off
from labkit.engine.locate.trace import MOST, Trace
from labkit.engine.locate.trial import Trial
from labkit.engine.observe import Observation
from labkit.engine.results import CaseResult
from labkit.engine.theirs import Json
from labkit.engine.wire import WireError, message
from labkit.grading.judging import Shown, called, observation, observations

# A third of what a check may spend: a class has hundreds of them.
BOUNDS = Bounds(budget=200_000, after=60, batch=16)
NODES = 3_000  # of all definitions together: what is larger is no answer to an exercise
_DEEP = 12  # marks in marks

Calls = Callable[[list[dict]], list[bytes]]  # the replies to requests
# subject, cells: (name, source, statements that were run), right: names, open: outputs that count
Text = dict[str, Json]


class Ended(Exception):
    """The sandbox is gone."""


def locate(exercise: Exercise, seed: int, shown: Shown, text: Text, calls: Calls) -> Found:
    """What further calls tell: a cause, where a change is needed, what brings the fault in.

    shown: the attempt that was judged. calls: what the submission replies to requests.
    """
    own = written(text["subject"], text["cells"], text["right"])
    if not own or sum(1 for d in own for _ in ast.walk(d.node)) > NODES:
        return Found()
    cases = draw(exercise, seed)
    results = cases.results(observations(exercise, seed, shown))

    def trial_of(made: Draw) -> Trial:
        return Distant(exercise, made, Sent(own), calls)

    found = Found()
    with contextlib.suppress(Ended, WireError, Stopped):
        if cause := otherwise(exercise, results, trial_of):
            return Found(cause)
        found = Found(place=trial_of(cases).search(results, BOUNDS, text.get("open", ())))
        if found.place is None or not found.place.mends_all:
            number = hanging_on(trial_of(cases), results, sorted(text.get("open", ())))
            found = replace(found, number=number)
        found = replace(found, seen=switched_off(exercise, results, trial_of))
    return found


class Sent(Trees):
    """Definitions as compiled code, of which only what differs from the first need be sent."""

    def __init__(self, definitions: list[Definition]):
        super().__init__(definitions)
        self._first = list(self.codes)
        self.shared: frozenset[str] = frozenset()

    def build(self, index: int, code: types.CodeType | None = None) -> dict[str, str]:
        """What to send for a subject in which definition number index is as code makes it."""
        return self.differing([code if i == index and code else kept
                               for i, kept in enumerate(self.codes)])  # fmt: skip

    def differing(self, codes: list[types.CodeType]) -> dict[str, str]:
        """Codes to send, by number."""
        pairs = enumerate(zip(codes, self._first, strict=True))
        return {str(i): packed(code) for i, (code, first) in pairs if code is not first}

    def is_shared(self, name: str) -> bool:
        return name in self.shared

    def message(self) -> dict:
        """What the sandbox needs to know of them."""
        return {"op": "definitions", "definitions": [[d.name, d.methods] for d in self.definitions],
                "codes": [packed(code) for code in self._first],
                "used": sorted(self.used)}  # fmt: skip


def packed(code: types.CodeType) -> str:
    return base64.b64encode(marshal.dumps(code)).decode()


class Distant(Trial):
    """Has candidates called elsewhere. Trusts nothing of what is replied."""

    borrows = False
    bench: Sent

    def __init__(self, exercise: Exercise, cases: Draw, bench: Sent, calls: Callable):
        super().__init__(exercise, cases, bench)
        self._calls, self._known, self._last = calls, {}, None
        (reply,) = self._say([bench.message()])
        names = reply.get("shared")
        bench.shared = frozenset(n for n in names if isinstance(n, str)) if names else frozenset()

    def called(self, subject: dict, case: int, limit: int) -> tuple[CaseResult, int]:
        (reply,) = self._say([{**self._call(case, limit, subject), "cost": True}])
        return self.compared(self._seen(reply, case), case), _count(reply.get("steps"))

    def outcomes(self, ask: Ask | Round) -> list[Outcome]:
        if isinstance(ask, Ask):
            requests = [self._call(ask.case, ask.limit, s) for s in ask.subjects]
            return [self._judged(r, ask.case) for r in self._say(requests)]
        found: list[Outcome] = []
        due = list(zip(ask.cases, ask.limits, strict=True))
        for start in range(0, len(due), BOUNDS.batch):
            requests = [self._call(*each, None) for each in due[start : start + BOUNDS.batch]]
            if not start:
                requests[0]["codes"] = self._last = ask.subject
            for request, reply in zip(requests, self._say(requests), strict=True):
                found.append(self._judged(reply, request["case"]))
                if found[-1] != frozenset():
                    return found
        return found

    def again(self, case: int) -> tuple[Outcome, int, int]:
        (reply,) = self._say([{**self._call(case, 10**9, {}), "cost": True}])
        steps, cost = (_count(reply.get(name)) for name in ("steps", "cost"))
        return self._judged(reply, case), steps, cost

    def watched(self, codes: list, case: int) -> tuple[Outcome, Trace]:
        request = self._call(case, 10**6, self.bench.differing(codes))
        (reply,) = self._say([{**request, "trace": True}])
        trace = Trace()
        for key, mark in _events(reply.get("events")):
            trace.note(key, mark)
        return self._judged(reply, case), trace

    def _call(self, case: int, limit: int, codes: dict | None) -> dict:
        """A request to call a subject: with other codes, or the last one once more, which keeps
        what it remembers."""
        request = {"op": "call", "case": case, "limit": limit}
        if codes is None or codes is self._last:
            return request
        self._last = codes
        return {**request, "codes": codes}

    def _say(self, requests: list[dict]) -> list[dict]:
        """The replies to requests; cases that are named for the first time are sent before. Raises
        Ended, WireError."""
        ahead, sent = [], []
        for request in requests:
            case = request.get("case")
            if case is not None and case not in self._known:
                self._known[case] = len(self._known)
                ahead.append({"op": "case", **called(self.draw[case])})
            sent.append(request if case is None else request | {"case": self._known[case]})
        replies = [message(reply) for reply in self._calls([*ahead, *sent])]
        if any(reply.get("id") != number for number, reply in enumerate(replies)):
            raise WireError("its replies do not fit the questions")
        return replies[len(ahead) :]

    def _judged(self, reply: dict, case: int) -> Outcome:
        return self._left_wrong(self.compared(self._seen(reply, case), case))

    def _seen(self, reply: dict, case: int) -> Observation:
        return observation(reply, self.draw[case].args)


def _count(value: Json) -> int:
    return value if type(value) is int and 0 < value < 10**9 else 1


def _events(data: Json) -> Iterator[tuple[int, Json]]:
    """Values that were seen, as (key of a node, mark). Raises WireError for anything else."""
    for each in data[:MOST] if isinstance(data, list) else ():
        if not isinstance(each, list) or len(each) != 2 or type(each[0]) is not int:
            raise WireError("a value without its place")
        yield each[0], _mark(each[1], 0)


def _mark(data: Json, depth: int) -> Json:
    if isinstance(data, list) and depth < _DEEP:
        return tuple(_mark(part, depth + 1) for part in data)
    if data is None or isinstance(data, (bool, int, float, str)):
        return data
    raise WireError("a mark of another form")
