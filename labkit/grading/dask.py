"""Workers of a running Dask cluster, through Dask's own executor.

    dask scheduler
    dask worker tcp://SCHEDULER:8786 --nworkers 8 --nthreads 1
    labkit grade submissions --out results --scheduler tcp://SCHEDULER:8786

A worker needs the same labkit and the same notebooks/; the course may lie at the same path, or
where labkit is installed. A worker that dies costs nothing: Dask gives its unit to another.
One that holds another release is refused, so that no result is of another release than its
record says. Dask is optional: it comes with the extra `dask`.
"""

import contextlib
import hashlib
import logging
import re
import sys
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import labkit
from labkit import needs, place
from labkit.engine.theirs import Json
from labkit.grading import box, task
from labkit.grading.limits import Limits
from labkit.release.errors import CourseError

_REACH = 10  # seconds for the scheduler to answer
_FIRST = 60  # seconds for a first worker to come
_LOOK = 5  # seconds between looks at the workers
_GO_ON = "then run the same command: it goes on where it stopped"


def _warn(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


class DaskWorkers:
    """Workers for a run: `executor` sends units to the cluster at a scheduler's address.

    say is called with each warning. Raises needs.Missing on entry when Dask is not installed,
    CourseError when the scheduler does not answer, no worker comes, or a worker holds another
    labkit.
    """

    def __init__(self, address: str, say: Callable[[str], None] = _warn):
        self.address, self._say = address, say
        self._threads = 1
        self._closed = threading.Event()

    @property
    def width(self) -> int:
        """Units in flight: each thread of the cluster has the next one waiting."""
        return 2 * self._threads

    def __enter__(self) -> "DaskWorkers":
        self._start("start one with `dask scheduler`, or mend the address")
        try:
            self._meet()
        except BaseException:
            self._stop()
            raise
        threading.Thread(target=self._watch, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closed.set()
        self._stop()

    def restart(self) -> None:
        """Connect anew, after the connection broke. Raises CourseError when that fails."""
        self._stop()
        self._start(f"start it again, {_GO_ON}")

    def _start(self, way: str) -> None:
        distributed = _distributed()
        try:
            # Looked at before: a client that cannot begin takes long to end, and complains.
            address = _whole(self.address)
            distributed.comm.registry.get_backend(address.partition("://")[0])
            self._client = distributed.Client(address, timeout=_REACH, set_as_default=False)
        except (OSError, ValueError, RuntimeError) as error:
            said = (str(error) or type(error).__name__).splitlines()[0][:120]
            what = f"no Dask scheduler answers there ({said})"
            raise CourseError(f"--scheduler {self.address}", what, way) from None
        # Not pure: Dask would keep results, and take two equal submissions for one.
        self.executor = _Units(self._client.get_executor(pure=False))

    def _stop(self) -> None:
        with contextlib.suppress(Exception):  # nothing is lost: every result is on the disk
            self.executor.shutdown(wait=False)
        with contextlib.suppress(Exception):
            self._client.close(timeout=_LOOK)

    def _meet(self) -> None:
        """Wait for a worker, and ask those that are there what they hold."""
        named = f"--scheduler {self.address}"
        try:
            self._client.wait_for_workers(1, timeout=_FIRST)
        except TimeoutError:
            way = f"start one with `dask worker {self.address} --nthreads 1`"
            raise CourseError(named, f"no worker came in {_FIRST} s", way) from None
        self._count()
        for worker, said in sorted(self._client.run(_hello, on_error="return").items()):
            if isinstance(said, BaseException):
                what = f"the worker {worker} cannot grade ({type(said).__name__}: {said})"
                raise CourseError(named, what[:300], "install the same labkit there")
            code, uncovered = said
            if code != _code():
                what = f"the worker {worker} has another labkit, Python or NumPy"
                raise CourseError(named, what, "install the same one there, and start it again")
            if uncovered:
                self._say(f"warning: on {worker}, {uncovered}")

    def _count(self) -> bool:
        """Look how many threads there are; whether there is any."""
        threads = sum(self._client.nthreads().values())
        self._threads = max(1, threads)
        return threads > 0

    def _watch(self) -> None:
        """In a thread: keep the count, and say so when nobody is left to work."""
        before = True
        while not self._closed.wait(_LOOK):
            with contextlib.suppress(Exception):  # a broken connection is the run's to find
                now = self._count()
                if before and not now:
                    self._say(f"warning: no worker is left at {self.address}; waiting for one")
                before = now


class _Units(Executor):
    """Dask's executor for `labkit.grading.task.grade_one`, with each unit's release."""

    def __init__(self, executor: Executor):
        self._executor = executor

    def submit(self, call: Callable, function: Callable, data: bytes, lab: str, seed: int,
               root: str | None, limits: Limits | None) -> Future:  # fmt: skip
        made = task.lab_of(lab, root).version
        return self._executor.submit(_unit, made, call, function, data, lab, seed, root, limits)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._executor.shutdown(wait=wait)


def _unit(made: str, call: Callable, function: Callable, data: bytes, lab: str, seed: int,
          root: str | None, limits: Limits | None) -> dict[str, Json]:  # fmt: skip
    """In a worker: one unit, with the worker's own copy of the course."""
    if root is not None and not place.at(Path(root)):
        root = None  # another machine, where the course is found around labkit
    # made: the lab's version in the run's own process, which goes into the record's key.
    if task.lab_of(lab, root).version != made:
        raise RuntimeError(f"a worker holds another release of {lab}: update it, and start it anew")
    return call(function, data, lab, seed, root, limits)


def _hello() -> tuple[str, str]:
    """In a worker: its labkit, and what its sandbox does not cover."""
    return _code(), box.uncovered(box.bubblewrap())


@cache
def _code() -> str:
    """A fingerprint of labkit's code as this process found it, and of what it runs on."""
    python, package = ".".join(map(str, sys.version_info[:2])), Path(labkit.__file__).parent
    digest = hashlib.sha256(f"{python} {version('numpy')}".encode())
    for path in sorted(package.glob("**/*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _whole(address: str) -> str:
    """An address with its protocol and port, where Dask's usual ones were left out."""
    address = address if "://" in address else f"tcp://{address}"
    return address if re.search(r":\d+$", address) else f"{address}:8786"


def _distributed() -> ModuleType:
    with needs.needed("--scheduler"):
        import distributed
        import distributed.versions
    # What matters of it is said here, in one line.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", category=distributed.versions.VersionMismatchWarning)
    warnings.filterwarnings("ignore", "Sending large graph")
    return distributed
