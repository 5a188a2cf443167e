"""The sandbox's first process: it loads what every attempt needs, and never runs a learner's line.

For each attempt at an exercise it forks a child, hands requests on to it and its replies back,
holds its clock, and ends everything that it started. So a fault costs one attempt, and nothing
that a learner's code does to its process, to NumPy or to the pipes is there in the next one.
In bubblewrap the child has process, user and IPC namespaces of its own within the sandbox's: it
cannot name this process, let alone signal, measure or limit it. With that, and an empty scratch
folder, the sandbox serves one submission after another without loading everything anew.

Where processes cannot be forked (Windows) the attempts share one process.
"""

import contextlib
import ctypes
import importlib
import json
import os
import select
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from typing import Any

from labkit.grading.inside import runner, silent

_TICK = 0.05  # seconds between two looks at a child's clock
_FORKS = hasattr(os, "fork")
_NEW_USER, _NEW_PID, _NEW_IPC = 0x10000000, 0x20000000, 0x08000000


class Failed(Exception):
    """A child gave no reply: (reason, detail). id: of the request that failed in a batch."""

    id = 0


def main() -> None:
    """Serve the process outside until its pipe closes."""
    requests, replies = move_pipes()
    settings = json.loads(requests.readline())
    for module in settings["preload"]:
        importlib.import_module(module)
    for module in runner.driver_modules():
        importlib.import_module(module)
    silent.install()
    quiet = silent.Silent()
    namespace: dict[str, Any] = {"__name__": "__main__", "display": quiet,
                                 "get_ipython": lambda: quiet}  # fmt: skip
    errors = [f"{name}: {error}" for name, source in settings["setup"]
              for error in runner.run_cell(namespace, name, source)]  # fmt: skip
    # Importing torch leaves a folder of its own, which is no submission's doing.
    _clear(settings["folders"])
    _dumpable(False)
    _send(replies, {"ready": True, "errors": errors})
    if not _FORKS:
        _limit(settings["limits"])
    ward = _Ward(namespace, settings, (requests, replies))
    for line in requests:
        request = json.loads(line)
        try:
            for number, body in enumerate(ward.serve(line, request)):
                _send(replies, {"id": request["id"] + number, "size": len(body)}, body)
        except Failed as failed:
            _send(replies, {"id": failed.id or request["id"], "failed": failed.args})
    _sweep(ward.child)


class _Ward:
    """The child of the moment, and the pipes to it."""

    def __init__(self, namespace: dict, settings: dict, outside: tuple):
        self.child = 0
        self._namespace, self._settings, self._outside = namespace, settings, outside
        self._to = self._from = -1
        self._failed: Failed | None = None
        self._heard = bytearray()

    def serve(self, line: bytes, request: dict) -> Iterator[bytes]:
        """The replies to a line from outside, each as soon as it is there. Raises Failed."""
        if "batch" in request:
            yield from self.ask(line, request)
        elif request["op"] == "begin":
            yield self.begin()
        else:
            self.end()
            yield b"{}"

    def begin(self) -> bytes:
        """End the last child and all that it started; fork a new one."""
        if not _FORKS:
            self._own = dict(self._namespace)
            return b"{}"
        self.end()
        # What one attempt left on the disk is not there for the next: a new sandbox is.
        if not _are_empty(self._settings["folders"]):
            raise Failed("used", "the scratch folder is not empty")
        inner, self._to = os.pipe()
        self._from, outer = os.pipe()
        told, tell = os.pipe()
        self._failed, self._heard = None, bytearray()
        self.child = os.fork()
        if not self.child:
            os.close(told)
            self._live(inner, outer, tell)
        for pipe in (inner, outer, tell):
            os.close(pipe)
        # The child's own pid where it has a namespace of its own, or else nothing.
        pid = os.read(told, 20)
        os.close(told)
        self.clock = _Clock(int(pid or self.child), self._settings["patience"])
        return json.dumps({"alone": bool(pid)}).encode()

    def end(self) -> None:
        """End the child and everything that it started."""
        _sweep(self.child)
        for pipe in (self._to, self._from):
            with contextlib.suppress(OSError):
                os.close(pipe)
        self.child, self._to, self._from = 0, -1, -1

    def _live(self, inner: int, outer: int, tell: int) -> None:
        """The life of a child: it never returns."""
        try:
            os.setsid()
            for pipe in self._outside:
                os.close(pipe.fileno())
            os.close(self._to)
            os.close(self._from)
            if os.getppid() == 2 and _unshare() and (pid := os.fork()):
                os.write(tell, str(pid).encode())
                for pipe in (inner, outer, tell):
                    os.close(pipe)
                _end_like(pid)
            os.close(tell)
            _dumpable(True)  # or nobody outside could measure it
            _limit(self._settings["limits"])
            runner.serve(self._namespace, os.fdopen(inner, "rb"), os.fdopen(outer, "wb"))
        finally:
            # Threads that a submission left behind must not keep the process alive.
            os._exit(1)

    def ask(self, line: bytes, request: dict) -> Iterator[bytes]:
        """The child's replies to a batch, unread. Raises Failed; the child is then gone."""
        if not _FORKS:
            yield from runner.answers(self._own, request)
            return
        end = time.monotonic() + request["within"]
        for number in range(len(request["batch"])):
            try:
                if self._failed:
                    raise self._failed
                if not number:
                    _write(self._to, line)
                reply = self._reply(request["each"], end)
            except (OSError, Failed) as error:
                if isinstance(error, OSError):
                    error = Failed("died", _how_it_ended(self.child))
                self._failed, error.id = error, request["id"] + number
                self.end()
                raise error from None
            yield reply

    def _reply(self, seconds: float, end: float) -> bytes:
        """The next line from the child, in so many of its seconds and before the end of all."""
        self.clock.start(seconds)
        while b"\n" not in self._heard:
            ready, _, _ = select.select([self._from], [], [], _TICK)
            if ready:
                chunk = os.read(self._from, 1 << 20)
                if not chunk:
                    raise Failed("died", _how_it_ended(self.child))
                self._heard += chunk
                if len(self._heard) > self._settings["reply"] and b"\n" not in chunk:
                    raise Failed("protocol", "its reply is too large")
            elif _is_over(self.child):
                raise Failed("died", _how_it_ended(self.child))
            if self.clock.has_run_out():
                raise Failed("timeout", f"it took more than {seconds:.3g} seconds")
            if time.monotonic() > end:
                raise Failed("timeout", "all calls together took too long")
        line, _, rest = self._heard.partition(b"\n")
        self._heard = bytearray(rest)
        return bytes(line)


class _Clock:
    """A child's CPU time where it can be read, and the time on the wall."""

    def __init__(self, child: int, patience: float):
        self._clock = (~child << 3) | 2  # Linux: the CPU clock of another process
        self._patience = patience

    def start(self, seconds: float) -> None:
        self._used_up = self._used() + seconds
        self._end = time.monotonic() + seconds * self._patience

    def _used(self) -> float:
        try:
            return time.clock_gettime(self._clock)
        except (OSError, AttributeError):
            return 0.0

    def has_run_out(self) -> bool:
        return time.monotonic() > self._end or self._used() > self._used_up


def _unshare() -> bool:
    """Move this process's children into namespaces of their own, without any capability."""
    libc = ctypes.CDLL(None)
    if libc.unshare(_NEW_USER | _NEW_PID | _NEW_IPC):
        return False
    head, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    return libc.capset(head, none) == 0


def _end_like(pid: int) -> None:
    """Wait for a process and end in the same way."""
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if code < 0:
        signal.signal(-code, signal.SIG_DFL) if -code not in (9, 19) else None
        os.kill(os.getpid(), -code)
    os._exit(max(code, 0))


def _clear(folders: list[str]) -> None:
    for entry in (e for folder in folders for e in os.scandir(folder)):
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)
        else:
            os.unlink(entry.path)


def _are_empty(folders: list[str]) -> bool:
    try:
        return not any(os.listdir(folder) for folder in folders)
    except OSError:
        return False  # a submission may take the right to look away


def _write(pipe: int, data: bytes) -> None:
    while data:
        data = data[os.write(pipe, data) :]


def _send(replies: Any, head: dict, body: bytes = b"") -> None:
    replies.write(json.dumps(head).encode() + b"\n" + body)
    replies.flush()


def _is_over(child: int) -> Any:
    """How the child ended, or None while it lives. It stays there to be asked again."""
    if not hasattr(os, "waitid"):
        return None
    with contextlib.suppress(ChildProcessError):
        return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    return None


def _how_it_ended(child: int) -> str:
    for _ in range(20):
        if end := _is_over(child):
            break
        time.sleep(0.01)
    else:
        return "it closed its pipe"
    if end.si_code == os.CLD_EXITED:
        return f"the process exited with status {end.si_status}"
    try:
        return f"the process was ended by {signal.Signals(end.si_status).name}"
    except ValueError:
        return f"the process was ended by signal {end.si_status}"


def _sweep(child: int) -> None:
    """End the child and what it started: all else in the namespace, or else in its session."""
    if not child:
        return
    with contextlib.suppress(OSError):
        # Process 2 is this one only in a process namespace of its own, where -1 is all others.
        if os.getpid() == 2:
            os.kill(-1, signal.SIGKILL)
        else:
            os.killpg(child, signal.SIGKILL)
    with contextlib.suppress(OSError):
        os.kill(child, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(child, 0)


def move_pipes() -> tuple[Any, Any]:
    """Take the protocol's pipes off the standard descriptors and put nothing in their place."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    return requests, replies


def _limit(limits: dict) -> None:
    """Set hard limits on this process, where the platform has them."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for name, value in limits.items():
        kind = getattr(resource, f"RLIMIT_{name}", None)
        if kind is not None:
            try:
                resource.setrlimit(kind, (value, value))
            except (ValueError, OSError):
                continue  # a limit already lower than ours, or one this platform refuses


def _dumpable(yes: bool) -> None:
    """Whether other processes of the same user may look into this one (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(4, int(yes), 0, 0, 0)
