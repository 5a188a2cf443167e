"""The judging process: limits of memory and time of its own, for what came out of a sandbox.

Replies are unpacked, compared and diagnosed here and nowhere else. Whatever breaks this process is
the submission's doing, and costs one exercise. The process is ours: it answers with pickles, and
never reads one.
"""

import contextlib
import json
import os
import pickle
import select
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

from labkit import place
from labkit.engine.draw import draw
from labkit.engine.exercise import Exercise
from labkit.engine.theirs import Json
from labkit.engine.verdict import State, Verdict
from labkit.grading.judging import Judged, Shown, judged_on
from labkit.grading.limits import Limits
from labkit.grading.line import BoxFailed, Clock
from labkit.grading.line_search import NOWHERE, Ended, Located, Text, locate

_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[1:]; from labkit.grading import bench as b; b.serve()"
)
_PATIENCE = 5.0  # times the CPU time may pass on the clock
_START = 120.0

Calls = Callable[[list[dict]], list[bytes]]


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
        try:
            self._begin(exercise, seed, shown, {})
            return self._hear()
        except (OSError, EOFError, TimeoutError) as error:
            self.close()
            slow = isinstance(error, TimeoutError)
            why = "it takes more time" if slow else "it takes more memory"
            text = f"what it returned cannot be judged: {why} than any right value"
            return judged_on(exercise, seed, Shown({}, [], ("died", text)))

    def located(self, exercise: Exercise, seed: int, shown: Shown, text: Text, calls: Calls
                ) -> Located:  # fmt: skip
        """Where one change to text, or two, makes every case right; and which argument brings the
        fault in.

        calls makes the calls that the search asks for, in the sandbox; BoxFailed ends the search.
        """
        try:
            self._begin(exercise, seed, shown, {"text": text})
            while isinstance(found := self._hear(), list):
                try:
                    replies = calls(found)
                except BoxFailed:
                    replies = []
                self._send({"sizes": [len(reply) for reply in replies]}, b"".join(replies))
            return found
        except (OSError, EOFError, TimeoutError):
            self.close()
            return NOWHERE

    def _begin(self, exercise: Exercise, seed: int, shown: Shown, more: dict) -> None:
        """Send what was shown; return when the right answers are there, and the clock runs."""
        self._process = self._process or self._start()
        head = {"name": exercise.name, "seed": seed, "look": shown.look, "ended": shown.ended,
                "sizes": [len(reply) for reply in shown.replies],
                "memory": self._limits.judged_in, "course": str(place.current().root)}  # fmt: skip
        self._clock = Clock(self._process.pid, _PATIENCE)
        self._clock.start(_START)
        self._send({**head, **more}, b"".join(shown.replies))
        self._read(1)  # its imports are done, and its own answers there
        self._clock.start(self._limits.judging)

    def _start(self) -> subprocess.Popen:
        environment = {**os.environ, "PYTHONHASHSEED": "0"}
        command = [sys.executable, "-c", _PROGRAM, *filter(None, map(os.path.abspath, sys.path))]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                env=environment)  # fmt: skip

    @property
    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        process = self._process
        assert process and process.stdin and process.stdout, "it was started with both"
        return process.stdin, process.stdout

    def _send(self, head: dict, body: bytes) -> None:
        data = json.dumps(head).encode()
        given, _ = self._pipes
        given.write(struct.pack("II", len(data), len(body)) + data + body)
        given.flush()

    def _hear(self) -> Json:
        return pickle.loads(self._read(struct.unpack("I", self._read(4))[0]))

    def _read(self, size: int) -> bytes:
        found, (_, shown) = b"", self._pipes
        while len(found) < size:
            ready, _, _ = select.select([shown], [], [], 0.2)
            if ready:
                chunk = os.read(shown.fileno(), size - len(found))
                if not chunk:
                    raise EOFError
                found += chunk
            elif self._clock.has_run_out():
                raise TimeoutError
        return found

    def close(self) -> None:
        """End the process."""
        if self._process is None:
            return
        self._process.kill()
        for pipe in self._pipes:
            with contextlib.suppress(OSError):
                pipe.close()
        self._process.wait()
        self._process = None


class _Ours:
    """The other end of the pipes, in the judging process."""

    def __init__(self) -> None:
        self._requests, self._replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1):
            os.dup2(nothing, descriptor)

    def next(self) -> tuple[dict, list[bytes]] | None:
        """A head, and the replies of a submission that came with it; None at the end."""
        sizes = self._requests.read(8)
        if len(sizes) < 8:
            return None
        head, body = (self._requests.read(size) for size in struct.unpack("II", sizes))
        asked, replied, start = json.loads(head), [], 0
        for size in asked["sizes"]:
            replied.append(body[start : start + size])
            start += size
        return asked, replied

    def ready(self) -> None:
        self._write(b"!")

    def tell(self, value: Json) -> None:
        answer = pickle.dumps(value)
        self._write(struct.pack("I", len(answer)) + answer)

    def _write(self, data: bytes) -> None:
        self._replies.write(data)
        self._replies.flush()

    def calls(self, requests: list[dict]) -> list[bytes]:
        """What a submission replies to requests. Raises Ended where not all replies came."""
        self.tell(requests)
        found = self.next()
        if found is None or len(found[1]) < len(requests):
            raise Ended
        return found[1]


def serve() -> None:
    """The judging process: answer until the pipe closes."""
    from labkit import exercises

    ours = _Ours()
    while (found := ours.next()) is not None:
        asked, replied = found
        place.use(place.of(Path(asked["course"])))
        exercise, seed = exercises.load(asked["name"]), asked["seed"]
        ended = tuple(asked["ended"]) if asked["ended"] else None
        shown = Shown(asked["look"], replied, ended)
        _prepare(exercise, seed)
        ours.ready()
        _limit_memory(asked["memory"])
        if "text" in asked:
            ours.tell(_located(exercise, seed, shown, asked["text"], ours.calls))
        else:
            ours.tell(_within(exercise, seed, shown))


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


def _located(exercise: Exercise, seed: int, shown: Shown, text: Text, calls: Calls
             ) -> Located:  # fmt: skip
    """Where a change is needed; an extra, so that whatever goes wrong is no place."""
    try:
        return locate(exercise, seed, shown, text, calls)
    except MemoryError:
        os._exit(1)
    except Exception:
        return NOWHERE


def _limit_memory(more: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        with open("/proc/self/statm") as file:
            size = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (size + more, hard))
