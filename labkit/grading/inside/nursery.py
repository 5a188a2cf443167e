"""The sandbox's first process: it loads what every attempt needs, and hears nothing of any.

For each attempt at an exercise it forks a child and hands it a socket that it never reads from
or writes to: questions and replies pass it by. So there is nothing in its memory, or in a copy
of it, that one attempt could find of another. In bubblewrap the child has namespaces of its own
within the sandbox's, with empty scratch folders (`confine`): it cannot name this process, and
nothing that it leaves is there for the next. With that, the sandbox serves one submission after
another without loading everything anew.
"""

import contextlib
import importlib
import json
import os
import shutil
import signal
import socket

from labkit.grading.inside import confine, runner, silent

BEGIN, REST = b"b", b"r"
_FIRST = 2  # this process's number in a process namespace of its own


def main(control: socket.socket, settings: dict) -> None:
    """Serve the process outside until its socket closes."""
    for module in settings["preload"]:
        importlib.import_module(module)
    silent.install()
    os.environ.update(USER="student", LOGNAME="student")  # as on any machine that learners use
    quiet = silent.Silent()
    namespace: dict[str, object] = {"__name__": "__main__", "display": quiet,
                                 "get_ipython": lambda: quiet}  # fmt: skip
    errors = [f"{name}: {error}" for name, source in settings["setup"]
              for error in runner.run_cell(namespace, name, source)]  # fmt: skip
    confine.dumpable(False)
    control.sendall(json.dumps({"ready": True, "errors": errors}).encode() + b"\n")
    middle = 0
    while True:
        order, passed, *_ = socket.recv_fds(control, 1, 2)
        _sweep(middle)
        middle = 0
        if not order:
            return
        if order == BEGIN:
            middle = os.fork()
            if not middle:
                _live(control, passed, namespace, settings)
        for descriptor in passed:
            os.close(descriptor)
        control.sendall(order)


def _live(control: socket.socket, passed: list[int], namespace: dict, settings: dict) -> None:
    """The life of an attempt, and of the process that waits for its end. Never returns."""
    try:
        data, told = passed
        os.setsid()
        control.close()
        own = _nests() and confine.apart(settings["scratch"])
        if child := os.fork():
            os.close(data)
            end = os.waitpid(child, 0)[1]
            os.write(told, str(end).encode())
            os._exit(0)
        os.close(told)
        _fresh_folder(own, settings["folder"])
        confine.dumpable(True)  # or nobody outside could measure it
        confine.limit(settings["limits"])
        confine.close_doors()
        runner.serve(namespace, socket.socket(fileno=data), own)
    finally:
        # Threads that a submission left behind must not keep the process alive.
        os._exit(1)


def _nests() -> bool:
    return os.getppid() == _FIRST


def _fresh_folder(own: bool, folder: str) -> None:
    """An empty scratch folder also where the platform has no mounts to offer."""
    if own or not folder:
        return
    with contextlib.suppress(OSError):
        os.chmod(folder, 0o700)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder, exist_ok=True)
        os.chdir(folder)


def _sweep(middle: int) -> None:
    """End an attempt and what it started: all else in the namespace, or else in its session."""
    if not middle:
        return
    with contextlib.suppress(OSError):
        # Process 2 is this one only in a process namespace of its own, where -1 is all others.
        if os.getpid() == _FIRST:
            os.kill(-1, signal.SIGKILL)
        else:
            os.killpg(middle, signal.SIGKILL)
    with contextlib.suppress(OSError):
        os.kill(middle, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(middle, 0)
