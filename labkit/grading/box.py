"""A sandboxed process and the pipe to it.

On Linux with bubblewrap: a read-only system, no network, own process namespace, an empty
environment, a scratch folder in memory; nothing of the results, other submissions or the
solutions is there. Elsewhere the process gets the limits that the platform offers, and
`uncovered` says what is not covered.
"""

import contextlib
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labkit.engine import wire
from labkit.grading import jail, watchdog
from labkit.grading.jail import bubblewrap, package_folders
from labkit.grading.limits import Limits

_THREADS = {f"{n}_NUM_THREADS": "1" for n in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
# Sets are in the same order in every run; -I would ignore the variable, and the environment is
# empty but for what stands here.
_STEADY = {**_THREADS, "PYTHONHASHSEED": "0"}
_FLAGS = ("-s", "-P", "-S")  # no folder of the user's, none of the script's, no site-packages
_WAY_OUT = "Grade work that you do not trust on Linux with bubblewrap installed."
_RUN = "import sys; sys.path[:0] = sys.argv[1:]; from labkit.grading.inside import nursery; "
_GRACE = 3.0  # seconds that the first process gets beyond what it gives its child


__all__ = ["Box", "BoxFailed", "Home", "SetupFailed", "bubblewrap", "uncovered"]


class BoxFailed(Exception):
    """No reply: 'died', 'timeout', 'memory', 'processes', 'protocol' or 'used' is the reason."""

    def __init__(self, reason: str, detail: str):
        super().__init__(detail)
        self.reason, self.detail = str(reason), wire.clean(detail, 200)


def uncovered(bwrap: str | None) -> str:
    """One line on what the sandbox does not cover here; empty when it covers all."""
    if bwrap:
        return ""
    if os.name == "nt":
        has = "Windows: submissions run with limits on time only"
    else:
        has = "bubblewrap is not available: time, address space and files are limited, no more"
    return f"{has}; submissions can read and write what you can, and use the network. {_WAY_OUT}"


class SetupFailed(Exception):
    """The release's own set-up cells raise in the sandbox: nobody's submission is at fault."""


@dataclass(frozen=True)
class Home:
    """What a sandbox is started with. folder: from `site.build`; preload: modules to import;
    setup: (name, source) of the release's set-up cells."""

    folder: Path
    preload: tuple[str, ...] = ()
    setup: tuple[tuple[str, str], ...] = ()


class Box:
    """One sandbox. `request` sends a message and returns the reply.

    `is_open` is False once the sandbox is gone; it may outlive a request that failed.
    `is_reusable` says whether its processes are so far apart that it may serve another
    submission.
    """

    def __init__(self, home: "Home", limits: Limits, bwrap: str | None):
        self.home, self.limits, self.bwrap = home, limits, bwrap
        self.is_open, self.is_reusable = True, False
        self._serial, self._buffer = 0, b""
        self._scratch = None if bwrap else tempfile.mkdtemp(prefix="labkit-")
        self._process, info = _start(home, bwrap, limits, self._scratch)
        self._first = info
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._process.stdout, selectors.EVENT_READ)
        folders = [self._scratch] if self._scratch else ["/tmp", "/dev/shm"]
        settings = {"preload": home.preload, "setup": home.setup, "folders": folders,
                    "limits": limits.for_runner(), "patience": limits.patience,
                    "reply": limits.reply}  # fmt: skip
        try:
            self._send(settings)
            ready = self._head(time.monotonic() + limits.start)
        except BoxFailed:
            self.close()
            raise
        # A set-up cell may read what was left out of it; what it imports must be there.
        missing = [e for e in ready["errors"] if "ImportError: " in e or "NotFoundError: " in e]
        if missing:
            self.close()
            raise SetupFailed(f"in the sandbox, the lab's own {missing[0]}")

    def begin(self) -> None:
        """A new process for the requests that follow. Raises BoxFailed('used') when what the
        last one left behind asks for a new sandbox."""
        reply = _message(self._exchange({"op": "begin"}, self.limits.start))
        self.is_reusable = reply.get("alone") is True

    def rest(self) -> None:
        """End the process of the moment and all that it started. Raises BoxFailed."""
        self._exchange({"op": "rest"}, self.limits.start)

    def request(self, message: dict, seconds: float) -> dict:
        """Send one message to the process of the moment. Raises BoxFailed; it is then gone."""
        return next(self.requests([message], seconds, seconds * self.limits.patience))

    def requests(self, messages: list[dict], each: float, within: float) -> Iterator[dict]:
        """Send messages in one go; yield the replies in order.

        each and within: seconds for one reply and for all. Raises BoxFailed at the first that
        fails: the process is then gone, and the messages after it are lost.
        """
        # All numbers are taken at once: replies that nobody reads fit no later question.
        first, self._serial = self._serial + 1, self._serial + len(messages)
        most = min(len(messages) * each * self.limits.patience, within)
        deadline = time.monotonic() + most + _GRACE
        self._put({"id": first, "each": each, "within": within, "batch": messages})
        for number in range(first, first + len(messages)):
            reply = _message(self._reply(number, deadline))
            if reply.get("id") != number:
                raise BoxFailed("protocol", "its replies do not fit the questions")
            yield reply

    def _exchange(self, message: dict, patience: float) -> bytes:
        self._serial += 1
        self._put({"id": self._serial, **message})
        return self._reply(self._serial, time.monotonic() + patience)

    def _put(self, message: dict) -> None:
        try:
            self._send(message)
        except BoxFailed:
            self.close()
            raise

    def _reply(self, number: int, deadline: float) -> bytes:
        try:
            head = self._head(deadline)
            if head.get("id") != number:
                raise BoxFailed("protocol", "its replies do not fit the questions")
            if "failed" not in head:
                return self._take(int(head["size"]), deadline)
        except BoxFailed:
            self.close()
            raise
        raise BoxFailed(*head["failed"])

    def _send(self, message: dict) -> None:
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            raise BoxFailed(*self._end()) from None

    def _head(self, deadline: float) -> dict:
        while b"\n" not in self._buffer:
            self._more(deadline)
        line, _, self._buffer = self._buffer.partition(b"\n")
        return _message(line)

    def _take(self, size: int, deadline: float) -> bytes:
        while len(self._buffer) < size:
            self._more(deadline)
        body, self._buffer = self._buffer[:size], self._buffer[size:]
        return body

    def _more(self, deadline: float) -> None:
        while not self._selector.select(watchdog.INTERVAL):
            if found := watchdog.excess(self._first, self.limits):
                raise BoxFailed(*found)
            if time.monotonic() > deadline:
                raise BoxFailed("timeout", "it gave no sign of life any more")
        chunk = os.read(self._process.stdout.fileno(), 1 << 20)
        if not chunk:
            raise BoxFailed(*self._end())
        self._buffer += chunk
        if len(self._buffer) > self.limits.reply + (1 << 20):
            raise BoxFailed("protocol", "its reply is too large")

    def _end(self) -> tuple[str, str]:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        return "died", "its sandbox was ended from inside"

    def close(self) -> None:
        """Kill everything that the process started, and remove its scratch folder."""
        if not self.is_open:
            return
        self.is_open = False
        self._selector.close()
        _kill(self._process, self._first)
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
        self._process.wait()
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> "Box":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def _message(line: bytes) -> dict:
    try:
        return wire.message(line)
    except wire.WireError as error:
        raise BoxFailed("protocol", f"its reply cannot be read: {error}") from None


def _start(home: "Home", bwrap: str | None, limits: Limits, scratch: str | None):
    """(process, pid of the namespace's first process) of a new sandbox."""
    packages = package_folders()
    # The interpreter below an environment: an environment made with copies holds another one.
    below = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    python = [below, *_FLAGS, "-c", _RUN + "nursery.main()"]
    if not bwrap:
        return _start_plain([*python, str(home.folder), *packages], scratch), None
    read_end, write_end = os.pipe()
    options = jail.options(home.folder, packages, limits.scratch, _STEADY)
    paths = ["/site", *jail.inside(packages)]
    command = [bwrap, *options, "--info-fd", str(write_end), "--", *python, *paths]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, env={}, pass_fds=(write_end,),
                               cwd="/", close_fds=True)  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as info:
        text = info.read()
    return process, int(json.loads(text)["child-pid"]) if text.strip() else None


def _start_plain(command: list[str], scratch: str) -> subprocess.Popen:
    keep = {k: v for k, v in os.environ.items() if k in ("SYSTEMROOT", "PATH")}
    new_group = {"start_new_session": True} if os.name == "posix" else {
        "creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}  # fmt: skip
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, cwd=scratch, close_fds=True,
                            env={**keep, **_STEADY, "HOME": scratch}, **new_group)  # fmt: skip


def _kill(process: subprocess.Popen, init_pid: int | None) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if init_pid:
            # The end of a process namespace's first process ends all processes in it.
            os.kill(init_pid, signal.SIGKILL)
        elif os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)],
                           capture_output=True, check=False)  # fmt: skip
    with contextlib.suppress(ProcessLookupError):
        process.kill()
