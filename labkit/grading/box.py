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
import sysconfig
import tempfile
import time
from pathlib import Path
from typing import Any

from labkit.grading.limits import Limits
from labkit.grading.watchdog import Watchdog

_THREADS = {f"{n}_NUM_THREADS": "1" for n in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
_WAY_OUT = "Grade work that you do not trust on Linux with bubblewrap installed."
_RUN = "import sys; sys.path[:0] = sys.argv[1:]; from labkit.grading.inside import runner; "


class BoxFailed(Exception):
    """The sandboxed process is gone. reason: 'died', 'timeout', 'memory', 'processes', ..."""

    def __init__(self, reason: str, detail: str):
        super().__init__(detail)
        self.reason, self.detail = reason, detail


def bubblewrap() -> str | None:
    """The path of bubblewrap where it works, else None."""
    path = shutil.which("bwrap") if sys.platform == "linux" else None
    if path is None:
        return None
    test = [path, "--unshare-all", "--ro-bind", "/", "/", "/bin/true"]
    done = subprocess.run(test, capture_output=True, timeout=20, check=False)
    return path if done.returncode == 0 else None


def uncovered(bwrap: str | None) -> str:
    """One line on what the sandbox does not cover here; empty when it covers all."""
    if bwrap:
        return ""
    if os.name == "nt":
        has = "Windows: submissions run with limits on time only"
    else:
        has = "bubblewrap is not available: submissions run with limits on time, memory and files"
    return f"{has}; they can read and write what you can, and use the network. {_WAY_OUT}"


class Box:
    """One sandboxed process. `request` sends a message and returns the reply."""

    def __init__(self, site_folder: Path, preload: list[str], limits: Limits, bwrap: str | None):
        self.limits = limits
        self._serial = 0
        self._scratch = tempfile.mkdtemp(prefix="labkit-")
        self._buffer = b""
        self._process, info = _start(site_folder, bwrap, limits, self._scratch)
        self._watchdog = Watchdog(self._process.pid, info, limits)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._process.stdout, selectors.EVENT_READ)
        try:
            self._send({"preload": preload, "limits": limits.for_runner()})
            self._receive(limits.start)
        except BoxFailed:
            self.close()
            raise

    def request(self, message: dict, timeout: float) -> dict:
        """Send a message, wait at most timeout seconds. Raises BoxFailed; the box is then gone."""
        self._serial += 1
        try:
            self._send({"id": self._serial, **message})
            reply = self._receive(timeout)
            if reply.get("id") != self._serial:
                raise BoxFailed("protocol", "its replies do not fit the questions")
            return reply
        except BoxFailed:
            self.close()
            raise

    def _send(self, message: dict) -> None:
        try:
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            raise BoxFailed("died", self._how_it_ended()) from None

    def _receive(self, timeout: float) -> dict:
        deadline = time.monotonic() + timeout
        while b"\n" not in self._buffer:
            if not self._selector.select(max(0.0, deadline - time.monotonic())):
                raise BoxFailed("timeout", f"it took more than {timeout:.0f} seconds")
            chunk = os.read(self._process.stdout.fileno(), 1 << 20)
            if not chunk:
                raise BoxFailed(*self._end())
            self._buffer += chunk
            if len(self._buffer) > self.limits.reply:
                raise BoxFailed("protocol", "its reply is too large")
        line, _, self._buffer = self._buffer.partition(b"\n")
        return _message(line)

    def _end(self) -> tuple[str, str]:
        verdict = self._watchdog.verdict
        return verdict if verdict else ("died", self._how_it_ended())

    def _how_it_ended(self) -> str:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        code = self._process.returncode
        if code is None:
            return "it closed its pipe"
        # bubblewrap reports a signal as 128 + its number, like a shell.
        number = -code if code < 0 else code - 128 if code > 128 else 0
        try:
            return f"the process was ended by {signal.Signals(number).name}"
        except ValueError:
            return f"the process exited with status {code}"

    def close(self) -> None:
        """Kill everything that the process started, and remove its scratch folder."""
        self._watchdog.stop()
        self._selector.close()
        _kill(self._process, self._watchdog.init_pid)
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
        self._process.wait()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> "Box":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def _message(line: bytes) -> dict:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        raise BoxFailed("protocol", "its reply is not JSON") from None
    if not isinstance(message, dict):
        raise BoxFailed("protocol", "its reply is not a message")
    return message


def _start(site_folder: Path, bwrap: str | None, limits: Limits, scratch: str):
    packages = sysconfig.get_paths()["purelib"]
    if not bwrap:
        return _start_plain(site_folder, packages, scratch), None
    read_end, write_end = os.pipe()
    command = [bwrap, *_jail(site_folder, packages, limits), "--info-fd", str(write_end),
               "--", os.path.realpath(sys.executable), "-I", "-S", "-c", _RUN + "runner.main()",
               "/site", packages]  # fmt: skip
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, env={}, pass_fds=(write_end,),
                               cwd="/", close_fds=True)  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as info:
        text = info.read()
    return process, int(json.loads(text)["child-pid"]) if text.strip() else None


def _jail(site_folder: Path, packages: str, limits: Limits) -> list[str]:
    """bubblewrap's options: what is visible, all of it read-only but the scratch folder."""
    options = ["--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--hostname",
               "sandbox", "--proc", "/proc", "--dev", "/dev"]  # fmt: skip
    for folder in ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/etc/ld.so.cache"):
        if os.path.islink(folder):
            options += ["--symlink", os.readlink(folder), folder]
        elif os.path.exists(folder):
            options += ["--ro-bind", folder, folder]
    prefix = os.path.realpath(sys.base_prefix)
    if not prefix.startswith("/usr"):
        options += ["--ro-bind", prefix, prefix]
    options += ["--ro-bind", packages, packages, "--ro-bind", str(site_folder), "/site",
                "--size", str(limits.scratch), "--tmpfs", "/tmp", "--chdir", "/tmp"]  # fmt: skip
    for name, value in {**_THREADS, "HOME": "/tmp", "LANG": "C.UTF-8"}.items():
        options += ["--setenv", name, value]
    return options


def _start_plain(site_folder: Path, packages: str, scratch: str) -> subprocess.Popen:
    keep = {k: v for k, v in os.environ.items() if k in ("SYSTEMROOT", "PATH")}
    command = [os.path.realpath(sys.executable), "-I", "-S", "-c", _RUN + "runner.main()",
               str(site_folder), packages]  # fmt: skip
    new_group = {"start_new_session": True} if os.name == "posix" else {
        "creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}  # fmt: skip
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, cwd=scratch, close_fds=True,
                            env={**keep, **_THREADS, "HOME": scratch}, **new_group)  # fmt: skip


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
