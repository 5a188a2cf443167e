"""Local worker processes that never outlive the run.

Each worker holds one end of a pipe, the lifeline. When the run ends it, or dies, every worker
notices, closes its sandbox and leaves; so a stopped or killed run leaves nothing behind.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import Connection
from typing import TypeVar

from labkit.release.errors import CourseError

_THREADS = [f"{n}_NUM_THREADS" for n in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")]
_leaving = _in_unit = False
_Made = TypeVar("_Made")


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Pool:
    """Workers for a run: `executor`, which `restart` replaces after a worker has died."""

    def __init__(self, jobs: int):
        self.width = 2 * jobs  # units in flight: each worker has the next one waiting
        self._jobs = jobs
        # Never fork: this process may hold threads, of a progress bar or of BLAS.
        way = "forkserver" if sys.platform == "linux" else "spawn"
        self._context = multiprocessing.get_context(way)
        if way == "forkserver":
            # Imported once, in a process without threads that workers are forked from.
            self._context.set_forkserver_preload(["labkit.grading.task"])
        self._kept = {name: os.environ.get(name) for name in _THREADS}
        os.environ.update(dict.fromkeys(_THREADS, "1"))
        self._start()

    def _start(self) -> None:
        # Workers start when there is work for them, so their end stays open here too.
        self._theirs, self._lifeline = self._context.Pipe(duplex=False)
        self.executor: Executor = ProcessPoolExecutor(
            self._jobs, self._context, initializer=_begin, initargs=(self._theirs,)
        )
        try:
            # Workers that cannot even start are no submission's doing.
            self.executor.submit(os.getpid).result()
        except BrokenProcessPool:
            way = "look above; a script of yours needs `if __name__ == '__main__':`"
            raise CourseError("labkit grade", "worker processes end at once", way) from None

    def restart(self) -> None:
        """New workers, after one has died and taken the others with it."""
        self.stop()
        self._start()

    def stop(self) -> None:
        """End all workers now, and what they run."""
        self._lifeline.close()
        self.executor.shutdown(wait=True, cancel_futures=True)
        self._theirs.close()

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        for name, value in self._kept.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _begin(lifeline: Connection) -> None:
    """In a worker, before its first unit: leave Ctrl-C to the run, and watch the lifeline."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _leave)
    threading.Thread(target=_watch, args=(lifeline,), daemon=True).start()


def _watch(lifeline: Connection) -> None:
    with contextlib.suppress(EOFError, OSError):
        lifeline.recv()
    if os.name == "posix":
        # The main thread closes its sandbox; when it cannot, this thread ends the process.
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)
        threading.Event().wait(10)
    os._exit(1)


def _leave(*_: object) -> None:
    """Leave: out of a unit by way of what it has opened; between units at once. An exception there
    would come up inside the queue that workers share: half an item is left to the next one."""
    global _leaving
    if _leaving:
        return
    _leaving = True
    if _in_unit:
        raise SystemExit(1)
    _end()


def _end() -> None:
    """End this worker and all that it keeps for the next unit."""
    warm = sys.modules.get("labkit.grading.warm")
    with contextlib.suppress(AttributeError):  # in the midst of its import
        warm.close_all() if warm else None
    os._exit(1)


def call(function: Callable[..., _Made], *args: object) -> _Made:
    """Run a unit in a worker; when the run has ended meanwhile, leave with nothing behind."""
    global _in_unit
    try:
        _in_unit = True
        return function(*args)
    finally:
        _in_unit = False
        if _leaving:
            _end()
