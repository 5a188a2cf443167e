"""The line to one attempt: questions out, replies in, against the clock.

The process at the other end is not trusted: it may be silent, flood the line, or die.
"""

import contextlib
import json
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Iterator

from labkit.engine import wire
from labkit.grading import watchdog
from labkit.grading.cgroup import Group
from labkit.grading.limits import Limits

_GRACE = 0.5  # seconds in which a process may end its call itself, and say where that was
_SETTLE = 0.5  # seconds in which a process that closed its socket should also be gone


class BoxFailed(Exception):
    """No reply: 'died', 'timeout', 'memory', 'processes' or 'protocol' is the reason."""

    def __init__(self, reason: str, detail: str):
        super().__init__(detail)
        self.reason, self.detail = str(reason), wire.clean(detail, 200)


def too_slow(seconds: float) -> BoxFailed:
    """A call has used up its time."""
    return BoxFailed("timeout", f"it took more than {seconds:.3g} seconds")


class Line:
    """The socket to an attempt. told: a pipe on which its end is reported. first: the first
    process of its sandbox; group: what counts its memory."""

    def __init__(self, data: socket.socket, told: int, first: int | None, limits: Limits,
                 group: Group | None = None):  # fmt: skip
        self._data, self._told, self._first, self._limits = data, told, first, limits
        self._group, self._killed = group, group.kills() if group else 0
        self._heard, self._total = bytearray(), 0
        self._clock = Clock(0, limits.patience)

    def open(self, listing: dict) -> bool:
        """Wait for the process, send it its list of modules. Whether it stands alone."""
        self._data.settimeout(self._limits.start)
        try:
            text, notes, *_ = self._data.recvmsg(200, socket.CMSG_SPACE(12))
            ready = json.loads(text)
        except (OSError, ValueError):
            raise self._gone() from None
        # Its number as it is called out here; inside it has another.
        seen = [struct.unpack("3i", d)[0] for _, kind, d in notes if kind == 2 and len(d) == 12]
        self._clock = Clock(seen[0] if seen else ready["pid"], self._limits.patience)
        self._data.setblocking(False)
        self._send(json.dumps(listing).encode() + b"\n", time.monotonic() + self._limits.start)
        return ready["alone"]

    def ask(self, messages: list[dict], each: float, within: float) -> Iterator[bytes]:
        """The replies to messages, in order and unread, each in so many of the process's
        seconds, all of them within so many on the clock. Raises BoxFailed."""
        end = time.monotonic() + within
        self._clock.start(each + _GRACE)
        self._send(json.dumps(messages).encode() + b"\n", end)
        for _ in messages:
            self._clock.start(each + _GRACE)
            yield self._reply(each, end)

    def _send(self, data: bytes, end: float) -> None:
        left = memoryview(data)
        while left:
            _, ready, _ = select.select([], [self._data], [], watchdog.INTERVAL)
            if not ready:
                self._look(0.0, end)
                continue
            try:
                left = left[self._data.send(left) :]
            except OSError:
                raise self._gone() from None

    def _reply(self, each: float, end: float) -> bytes:
        searched = 0
        while (place := self._heard.find(b"\n", searched)) < 0:
            searched = len(self._heard)
            ready, _, _ = select.select([self._data], [], [], watchdog.INTERVAL)
            if ready:
                self._take()
            if not ready or self._clock.is_due():
                self._look(each, end)
        reply = bytes(self._heard[:place])
        del self._heard[: place + 1]
        return reply

    def _take(self) -> None:
        try:
            chunk = self._data.recv(1 << 20)
        except OSError:
            chunk = b""
        if not chunk:
            raise self._gone()
        self._heard += chunk
        self._total += len(chunk)
        if len(self._heard) > self._limits.reply or self._total > 4 * self._limits.reply:
            raise BoxFailed("protocol", "its reply is too large")

    def _look(self, each: float, end: float) -> None:
        """Raises BoxFailed when the process has taken too much of anything."""
        if found := watchdog.excess(self._first, self._limits, self._group):
            raise BoxFailed(*found)
        if self._clock.has_run_out():
            raise too_slow(each)
        if time.monotonic() > end:
            raise BoxFailed("timeout", "all calls together took too long")

    def _gone(self) -> BoxFailed:
        how = self._how_it_ended()
        if self._group is not None and self._group.kills() > self._killed:
            return BoxFailed(*watchdog.too_much_memory(self._limits))
        return BoxFailed("died", how)

    def _how_it_ended(self) -> str:
        ready, _, _ = select.select([self._told], [], [], _SETTLE)
        text = os.read(self._told, 20) if ready else b""
        if not text:
            return "it closed its pipe"
        code = os.waitstatus_to_exitcode(int(text))
        if code >= 0:
            return f"the process exited with status {code}"
        with contextlib.suppress(ValueError):
            return f"the process was ended by {signal.Signals(-code).name}"
        return f"the process was ended by signal {-code}"

    def close(self) -> None:
        """Hang up; the process is ended by its sandbox."""
        self._data.close()
        os.close(self._told)


class Clock:
    """A process's CPU time where it can be read, and the time on the wall."""

    def __init__(self, pid: int, patience: float):
        self._clock = (~pid << 3) | 2 if pid else None  # Linux: the CPU clock of another process
        self._patience, self._next = patience, 0.0

    def start(self, seconds: float) -> None:
        self._used_up = self._used() + seconds
        now = time.monotonic()
        self._end, self._next = now + seconds * self._patience, now + watchdog.INTERVAL

    def is_due(self) -> bool:
        """Whether it is time to look again, for a line that is never quiet."""
        if time.monotonic() < self._next:
            return False
        self._next = time.monotonic() + watchdog.INTERVAL
        return True

    def _used(self) -> float:
        try:
            return time.clock_gettime(self._clock) if self._clock is not None else 0.0
        except (OSError, AttributeError):
            return 0.0

    def has_run_out(self) -> bool:
        return time.monotonic() > self._end or self._used() > self._used_up
