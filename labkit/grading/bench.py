"""The judging process: limits of memory and time of its own, for what students made.

What came out of a sandbox is unpacked, compared and diagnosed here, and handed-in files are read
here, and nowhere else. Whatever breaks this process is the submission's doing, and costs one
exercise, or the file. The process is ours: it answers with pickles, and never reads one.
"""

import contextlib
import json
import os
import pickle
import select
import struct
import subprocess
import sys
from typing import IO

from labkit import place
from labkit.engine.exercise import Exercise
from labkit.engine.locate import Found
from labkit.engine.theirs import Json
from labkit.engine.verdict import Verdict
from labkit.grading import watchdog
from labkit.grading.formats import Unreadable
from labkit.grading.judging import Judged, Shown, judged_on
from labkit.grading.limits import Limits
from labkit.grading.line import BoxFailed, Clock
from labkit.grading.line_search import Calls, Text
from labkit.grading.release import Lab

_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[1:]; from labkit.grading import serving; serving.serve()"
)
_PATIENCE = 5.0  # times the CPU time may pass on the clock
_START = 120.0


class Bench:
    """The judging process of this one, started when it is needed and again when it broke."""

    def __init__(self, limits: Limits):
        self._limits = limits
        self._process: subprocess.Popen | None = None
        self._least = 0  # bytes that it holds at its start

    def verdict(self, exercise: Exercise, seed: int, shown: Shown) -> Verdict:
        """The verdict alone of `judged`."""
        return self.judged(exercise, seed, shown).verdict

    def judged(self, exercise: Exercise, seed: int, shown: Shown) -> Judged:
        """As `judged_on`, or that what was shown could not be judged."""
        try:
            self._ask_for(exercise, seed, shown, {})
            return self._heard()
        except (OSError, EOFError, TimeoutError) as error:
            self.close()
            slow = isinstance(error, TimeoutError)
            why = "it takes more time" if slow else "it takes more memory"
            text = f"what it returned cannot be judged: {why} than any right value"
            return judged_on(exercise, seed, Shown({}, [], ("died", text)))

    def located(self, exercise: Exercise, seed: int, shown: Shown, text: Text, calls: Calls
                ) -> Found:  # fmt: skip
        """What further calls of text tell.

        calls makes the calls that the search asks for, in the sandbox; BoxFailed ends the search.
        """
        try:
            self._ask_for(exercise, seed, shown, {"text": text})
            while isinstance(found := self._hear(), list):
                try:
                    replies = calls(found)
                except BoxFailed:
                    replies = []
                self._send({"sizes": [len(reply) for reply in replies]}, b"".join(replies))
            self._settle()
            return found
        except (OSError, EOFError, TimeoutError):
            self.close()
            return Found()

    def read(self, what: str, data: bytes, lab: Lab | None = None) -> Json:
        """What is in a handed-in file (`aside`). Raises Unreadable."""
        head = {"read": what, "lab": lab.name if lab else "", "sizes": [len(data)]}
        try:
            self._begin(head, data, self._limits.reading)
            found = self._heard()
        except (OSError, EOFError, TimeoutError) as error:
            self.close()
            kind = "time" if isinstance(error, TimeoutError) else "memory"
            raise Unreadable(f"to read it takes more {kind} than any notebook needs") from None
        if isinstance(found, Unreadable):
            raise found
        return found

    def _ask_for(self, exercise: Exercise, seed: int, shown: Shown, more: dict) -> None:
        head = {"name": exercise.name, "seed": seed, "look": shown.look, "ended": shown.ended,
                "sizes": [len(reply) for reply in shown.replies], **more}  # fmt: skip
        self._begin(head, b"".join(shown.replies), self._limits.judging)

    def _begin(self, head: dict, body: bytes, seconds: float) -> None:
        """Send what is to be done; return when what is ours is ready, and the clock runs."""
        if self._process is not None and self._process.poll() is not None:
            self.close()  # ended by somebody else, between two submissions
        self._process = self._process or self._start()
        self._clock = Clock(self._process.pid, _PATIENCE)
        self._clock.start(_START)
        course = str(place.current().root)
        self._send({**head, "memory": self._limits.judged_in, "course": course}, body)
        self._read(1)  # its imports are done, and its own answers there
        self._least = self._least or watchdog.resident(self._process.pid)
        self._clock.start(seconds)

    def _heard(self) -> Json:
        found = self._hear()
        self._settle()
        return found

    def _settle(self) -> None:
        """What submissions leave in the caches does not add up over a class."""
        held = watchdog.resident(self._process.pid) if self._process else 0
        if held > self._least + self._limits.judged_in // 2:
            self.close()

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
        self._process, self._least = None, 0
