"""A sandboxed process, and a socket to each attempt in it.

On Linux with bubblewrap: a read-only system, no network, own process namespace, an empty
environment, scratch folders in memory; nothing of the results, other submissions or the
solutions is there. Elsewhere the process gets the limits that the platform offers, and
`uncovered` says what is not covered.
"""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labkit.engine import wire
from labkit.grading import cgroup, jail, watchdog
from labkit.grading.inside import nursery
from labkit.grading.jail import bubblewrap, package_folders
from labkit.grading.limits import Limits
from labkit.grading.line import BoxFailed, Line
from labkit.grading.site import Listing

_THREADS = {f"{n}_NUM_THREADS": "1" for n in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
# Sets are in the same order in every run; -I would ignore the variable, and the environment is
# empty but for what stands here.
_STEADY = {**_THREADS, "PYTHONHASHSEED": "0", "TQDM_DISABLE": "1"}
_FLAGS = ("-s", "-P", "-S")  # no folder of the user's, none of the script's, no site-packages
_WAY_OUT = "Grade work that you do not trust on Linux with bubblewrap installed."
_LOADER = Path(__file__).parent / "inside" / "loader.py"


__all__ = ["Box", "BoxFailed", "Home", "SetupFailed", "bubblewrap", "uncovered"]


def uncovered(bwrap: str | None) -> str:
    """One line on what the sandbox does not cover here; empty when it covers all."""
    if bwrap:
        return ""
    has = "bubblewrap is not available: time, address space and files are limited, no more"
    return (f"{has}; submissions can read and write what you can, use the network, and leave "
            f"processes behind that outlive the run. {_WAY_OUT}")  # fmt: skip


class SetupFailed(Exception):
    """No sandbox stands, or the release's own set-up cells raise in it: nobody is at fault."""


@dataclass(frozen=True)
class Home:
    """What a sandbox is started with. listing: the labkit that is there; preload: modules to
    import; setup: (name, source) of the release's set-up cells."""

    listing: Listing
    preload: tuple[str, ...] = ()
    setup: tuple[tuple[str, str], ...] = ()


class Box:
    """One sandbox. `begin` starts an attempt in it, `requests` asks that.

    `is_open` is False once the sandbox is gone; it may outlive an attempt that failed.
    `is_reusable` says whether its attempts are so far apart that it may serve another one, of
    another submission too.
    """

    def __init__(self, home: "Home", limits: Limits, bwrap: str | None):
        if os.name != "posix":
            raise SetupFailed("grading needs Linux or macOS; on Windows, run it in WSL")
        self.home, self.limits, self.bwrap = home, limits, bwrap
        self.is_open, self.is_reusable = True, False
        self._line: Line | None = None
        self._group: cgroup.Group | None = None
        self._scratch = None if bwrap else tempfile.mkdtemp(prefix="labkit-")
        self._control, theirs = socket.socketpair()
        self._process, self._first = _start(bwrap, limits, self._scratch, theirs)
        theirs.close()
        folder = os.path.join(self._scratch, "here") if self._scratch else ""
        settings = {"preload": home.preload, "setup": home.setup, "folder": folder,
                    "limits": limits.for_runner(), "scratch": limits.scratch,
                    **home.listing.message()}  # fmt: skip
        try:
            self._control.settimeout(limits.start)
            self._tell(json.dumps(settings).encode() + b"\n")
            ready = wire.message(self._hear())
            self._group = self._counted()
        except BoxFailed as failed:
            self.close()
            raise SetupFailed(str(failed)) from None
        # A set-up cell may read what was left out of it; what it imports must be there.
        missing = [e for e in ready["errors"] if "ImportError: " in e or "NotFoundError: " in e]
        if missing:
            self.close()
            raise SetupFailed(f"in the sandbox, the lab's own {missing[0]}")

    def _counted(self) -> cgroup.Group | None:
        """A group that the sandbox is in from now on: all that an attempt will hold is counted."""
        group = cgroup.make() if sys.platform == "linux" else None
        try:
            if group is not None:
                group.take(watchdog.family(self._process.pid))
                group.cap(self.limits.memory * 5 // 4, 8 * self.limits.processes)
        except OSError:
            group = group.close() if group else None
        return group

    def begin(self, listing: Listing) -> None:
        """End the last attempt and all that it started; a new process for what follows."""
        self._hang_up()
        ours, theirs = socket.socketpair()
        told, tell = os.pipe()
        if sys.platform == "linux":
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        try:
            self._order(nursery.BEGIN, [theirs.fileno(), tell])
        finally:
            theirs.close()
            os.close(tell)
        self._line = Line(ours, told, self._first, self.limits, self._group)
        self.is_reusable = self._line.open(listing.message())

    def rest(self) -> None:
        """End the process of the moment and all that it started. Raises BoxFailed."""
        self._hang_up()
        self._order(nursery.REST, [])

    def request(self, message: dict, seconds: float) -> dict:
        """Send one message to the process of the moment. Raises BoxFailed; it is then gone."""
        return wire.message(next(self.requests([message], seconds, seconds * self.limits.patience)))

    def requests(self, messages: list[dict], each: float, within: float) -> Iterator[bytes]:
        """Send messages in one go; yield the replies in order, unread.

        each and within: seconds for one reply and for all. Raises BoxFailed at the first that
        fails: the process is then gone, and the messages after it are lost.
        """
        if self._line is None:
            raise BoxFailed("died", "its process is gone")
        try:
            yield from self._line.ask(messages, each, within)
        except BoxFailed as failed:
            self._hang_up()
            if failed.reason in ("memory", "processes"):
                self.close()
            raise

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    def _order(self, order: bytes, descriptors: list[int]) -> None:
        try:
            socket.send_fds(self._control, [order], descriptors)
            if self._control.recv(1) == order:
                return
        except OSError:
            pass
        self.close()
        raise BoxFailed("died", "its sandbox was ended from inside")

    def _tell(self, data: bytes) -> None:
        try:
            self._control.sendall(data)
        except OSError:
            raise BoxFailed("died", "the sandbox does not start") from None

    def _hear(self) -> bytes:
        found = b""
        while not found.endswith(b"\n"):
            try:
                chunk = self._control.recv(1 << 16)
            except OSError:
                chunk = b""
            if not chunk:
                raise BoxFailed("died", "the sandbox does not start")
            found += chunk
        return found

    def close(self) -> None:
        """Kill everything that the process started, and remove its scratch folder."""
        if not self.is_open:
            return
        self.is_open = False
        self._hang_up()
        _kill(self._process, self._first)
        self._control.close()
        self._process.wait()
        if self._group is not None:
            self._group.close()
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> "Box":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _start(bwrap: str | None, limits: Limits, scratch: str | None, control: socket.socket
           ) -> tuple[subprocess.Popen, int | None]:  # fmt: skip
    """The process, and the number of the first one in its namespace, when it has one."""
    packages = package_folders()
    program = f"import sys; sys.path[:0] = sys.argv[2:]\n{_LOADER.read_text()}"
    program += "\nmain(int(sys.argv[1]))\n"
    # Defined in __main__, and looked for by that name: `loader` itself is a second copy.
    # The interpreter below an environment: an environment made with copies holds another one.
    below = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    python = [below, *_FLAGS, "-c", program, str(control.fileno())]
    if bwrap is None:
        assert scratch is not None, "without a sandbox, an attempt works in a folder"
        return _start_plain([*python, *packages], scratch, control), None
    read_end, write_end = os.pipe()
    options = jail.options(packages, limits.scratch, _STEADY)
    command = [bwrap, *options, "--info-fd", str(write_end), "--", *python, *jail.inside(packages)]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env={}, cwd="/", close_fds=True,
                               pass_fds=(write_end, control.fileno()))  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as info:
        text = info.read()
    return process, int(json.loads(text)["child-pid"]) if text.strip() else None


def _start_plain(command: list[str], scratch: str, control: socket.socket) -> subprocess.Popen:
    environment = {"PATH": os.environ.get("PATH", ""), **_STEADY, "HOME": scratch}
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, cwd=scratch, close_fds=True,
                            env=environment, start_new_session=True,
                            pass_fds=(control.fileno(),))  # fmt: skip


def _kill(process: subprocess.Popen, init_pid: int | None) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if init_pid:
            # The end of a process namespace's first process ends all processes in it.
            os.kill(init_pid, signal.SIGKILL)
        else:
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError):
        process.kill()
