"""Judge what an attempt showed, in a process with limits of memory and time of its own.

What came out of a sandbox is unpacked, compared and diagnosed there and nowhere else. Whatever
breaks that process is the submission's doing, and costs one exercise. The process is ours: it
answers with pickles, and never reads one.
"""

import contextlib
import json
import os
import pickle
import re
import select
import struct
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from labkit import place
from labkit.engine.crash import Crash
from labkit.engine.draw import Draw, draw
from labkit.engine.exercise import Exercise
from labkit.engine.judge import is_last, judge
from labkit.engine.observe import Observation
from labkit.engine.theirs import Frozen, Json
from labkit.engine.verdict import State, Verdict
from labkit.engine.wire import WireError, clean, message, unpack
from labkit.engine.wording import wrong_kind
from labkit.grading import unnamed
from labkit.grading.limits import Limits
from labkit.grading.line import _Clock

_CRASH = set(Crash.__dataclass_fields__)
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,16}\b")
_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[1:]; from labkit.grading import judging as j; j.serve()"
)
_PATIENCE = 5.0  # times the CPU time may pass on the clock
_START = 120.0


@dataclass
class Shown:
    """What one run of an exercise showed: the replies, unread, and how it ended before its time.

    look: whether the exercise is defined, and as a class.
    """

    look: dict = field(default_factory=dict)
    replies: list[bytes] = field(default_factory=list)
    ended: tuple[str, str] | None = None


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
    if shown.ended and not (seen and is_last(seen[-1])):
        seen.append(_ended(*shown.ended))
    verdict = judge(cases, seen)
    return Judged(verdict, *unnamed.marks(cases, seen, verdict))


def _read(cases: Draw, replies: list[bytes]) -> list[Observation]:
    seen: list[Observation] = []
    for number, (case, reply) in enumerate(zip([*cases, cases[0]], replies, strict=False)):
        seen.append(_observation(number, reply, case.args))
        if is_last(seen[-1]):
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
        outcome = reply["outcome"] if reply["outcome"] in ("value", "raised") else "raised"
        crash = _crash(reply["crash"]) if outcome == "raised" else None
        return Observation(
            outcome,
            unpack(reply["value"]) if outcome == "value" else None,
            crash,
            changed,
            tuple(_steady(w, 200) for w in reply["warnings"][:50]),
            _steady(reply["printed"], 2000),
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
        _steady(data.get("message"), 500),
        clean(data.get("function", ""), 80),
        clean(data.get("line", ""), 300),
        lineno if type(lineno) is int and 0 <= lineno < 10**6 else 0,
        {clean(k, 40): _steady(v, 120) for k, v in list(values.items())[:8]},
        data.get("stub") is True,
    )


def _steady(text: object, most: int) -> str:
    """Text fit to be shown, without memory addresses, which differ from run to run."""
    return _ADDRESS.sub("0x...", clean(text, most))


def _ended(reason: str, detail: str) -> Observation:
    kind = "TooSlow" if reason == "timeout" else "Died"
    return Observation("stopped" if kind == "TooSlow" else "raised", crash=Crash(kind, detail))


def _pipes(process: subprocess.Popen) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin and process.stdout, "it was started with both"
    return process.stdin, process.stdout


def _take(pipe: IO[bytes], size: int, clock: _Clock) -> bytes:
    found = b""
    while len(found) < size:
        ready, _, _ = select.select([pipe], [], [], 0.2)
        if ready:
            chunk = os.read(pipe.fileno(), size - len(found))
            if not chunk:
                raise EOFError
            found += chunk
        elif clock.has_run_out():
            raise TimeoutError
    return found


class Bench:
    """The judging process of this one, started when it is needed and again when it broke."""

    def __init__(self, limits: Limits):
        self._limits = limits
        self._process: subprocess.Popen | None = None

    def verdict(self, exercise: Exercise, seed: int, shown: Shown) -> Verdict:
        """The verdict alone of `judged`."""
        return self.judged(exercise, seed, shown).verdict

    def judged(self, exercise: Exercise, seed: int, shown: Shown) -> Judged:
        """As `judged_on`, or that what was shown could not be judged."""
        head = {"name": exercise.name, "seed": seed, "look": shown.look, "ended": shown.ended,
                "sizes": [len(reply) for reply in shown.replies],
                "memory": self._limits.judged_in, "course": str(place.current().root)}  # fmt: skip
        process = self._process = self._process or self._start()
        try:
            return self._exchange(process, json.dumps(head).encode(), b"".join(shown.replies))
        except (OSError, EOFError, TimeoutError) as error:
            self.close()
            slow = isinstance(error, TimeoutError)
            why = "it takes more time" if slow else "it takes more memory"
            text = f"what it returned cannot be judged: {why} than any right value"
            return judged_on(exercise, seed, Shown({}, [], ("died", text)))

    def _start(self) -> subprocess.Popen:
        environment = {**os.environ, "PYTHONHASHSEED": "0"}
        command = [sys.executable, "-c", _PROGRAM, *filter(None, map(os.path.abspath, sys.path))]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                env=environment)  # fmt: skip

    def _exchange(self, process: subprocess.Popen, head: bytes, body: bytes) -> Judged:
        given, shown = _pipes(process)
        given.write(struct.pack("II", len(head), len(body)) + head + body)
        given.flush()
        clock = _Clock(process.pid, _PATIENCE)
        clock.start(_START)
        _take(shown, 1, clock)  # its imports are done, and its own answers there
        clock.start(self._limits.judging)
        size = struct.unpack("I", _take(shown, 4, clock))[0]
        return pickle.loads(_take(shown, size, clock))

    def close(self) -> None:
        """End the process."""
        if self._process is None:
            return
        self._process.kill()
        for pipe in _pipes(self._process):
            with contextlib.suppress(OSError):
                pipe.close()
        self._process.wait()
        self._process = None


def serve() -> None:
    """The judging process: answer until the pipe closes."""
    from labkit import exercises

    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1):
        os.dup2(nothing, descriptor)
    while len(sizes := requests.read(8)) == 8:
        head, body = (requests.read(size) for size in struct.unpack("II", sizes))
        asked = json.loads(head)
        place.use(place.of(Path(asked["course"])))
        exercise = exercises.load(asked["name"])
        replied, start = [], 0
        for size in asked["sizes"]:
            replied.append(body[start : start + size])
            start += size
        ended = tuple(asked["ended"]) if asked["ended"] else None
        _prepare(exercise, asked["seed"])
        replies.write(b"!")
        replies.flush()
        _limit_memory(asked["memory"])
        made = _within(exercise, asked["seed"], Shown(asked["look"], replied, ended))
        answer = pickle.dumps(made)
        replies.write(struct.pack("I", len(answer)) + answer)
        replies.flush()


def _prepare(exercise: Exercise, seed: int) -> None:
    """What is ours, and never at fault: the right answers, kept for all who come after."""
    with contextlib.suppress(Exception):  # then the verdict says so
        _ = draw(exercise, seed).rights


def _within(exercise: Exercise, seed: int, shown: Shown) -> Judged:
    """What is judged; the end of this process where memory does not suffice."""
    try:
        made = judged_on(exercise, seed, shown)
    except (MemoryError, RecursionError):
        made = None
    if made is None or made.state is State.FAULT and "MemoryError" in made.verdict.headline:
        # Nothing of it is kept: the caches may hold halves.
        os._exit(1)
    return made


def _limit_memory(more: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        with open("/proc/self/statm") as file:
            size = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (size + more, hard))
