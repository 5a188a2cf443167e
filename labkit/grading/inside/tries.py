"""Changed versions of what a submission defines, built and called where it runs.

The search for a line (`labkit.grading.line_search`) sends them as compiled code, from outside,
and judges what they return there. They are edits of the submission's own code; nothing of a
right answer or of an output that is wanted comes in.
"""

import base64
import importlib
import marshal
import types

import numpy as np

from labkit.engine.exercise import Call
from labkit.engine.locate.build import ADD_AT, SEEN, STEP, Steps, copied, defined, events
from labkit.engine.locate.trace import Trace
from labkit.engine.observe import Observation, observe
from labkit.engine.theirs import Theirs
from labkit.engine.wire import unpack


def called(request: dict) -> Call:
    """A case as it came over the wire: what `observe` needs of one, and nothing to judge with."""
    module, _, name = request["driver"].partition(":")
    driver = getattr(importlib.import_module(module), name)
    return Call(driver, tuple(unpack(request["args"])))


class Tries:
    """The definitions as the submission wrote them, the cases, and the last version built."""

    def __init__(self, namespace: dict, request: dict):
        """request: definitions (name, and the methods that a class is written with), their codes,
        and the names that these use."""
        self._parts = [(name, name, methods, namespace[name])
                       for name, methods in request["definitions"]]  # fmt: skip
        self._codes = dict(enumerate(map(_code, request["codes"])))
        self._scope, self._steps = copied(namespace, set(request["used"])), Steps()
        self._scope[STEP] = self._steps
        self._scope[ADD_AT] = np.add.at
        self._cases: list[Call] = []
        self._subject: Theirs = None

    def shared(self) -> list[str]:
        """The globals that are modules or classes: what is set on one outlives a version."""
        kinds = (types.ModuleType, type)
        return sorted(k for k, v in self._scope.items() if isinstance(v, kinds))

    def take(self, request: dict) -> None:
        """One more case; its number is the count of those before it."""
        self._cases.append(called(request))

    def call(self, request: dict) -> tuple[Observation, dict]:
        """(what was observed, what was counted) of one call, of a new version where one is sent.

        codes: by number, of the definitions that differ. trace: note every value that is watched.
        cost: count the calls that are made.
        """
        trace, case = Trace(), self._cases[request["case"]]
        self._steps.start(request["limit"])
        if "codes" in request:
            self._subject = self._built(request["codes"], trace)
            self._steps.start(request["limit"])
        if not request.get("cost"):
            seen, more = observe(self._subject, case, explained=False), {}
        else:
            found: list = []
            cost = events(lambda: found.append(observe(self._subject, case, explained=False)))
            seen, more = found[0], {"cost": cost, "steps": self._steps.taken}
        return seen, {**more, "events": trace.events} if request.get("trace") else more

    def _built(self, codes: dict, trace: Trace) -> Theirs:
        changed = self._codes | {int(number): _code(text) for number, text in codes.items()}
        return defined(self._parts, changed.values(), {**self._scope, SEEN: trace})


def _code(text: str) -> types.CodeType:
    return marshal.loads(base64.b64decode(text))
