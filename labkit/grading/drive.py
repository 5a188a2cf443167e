"""Send units of work through an executor: few in flight, each result handed on at once.

A worker that dies takes its pool with it, and nobody knows whose fault it was. So every unit
that was in flight is tried once more, alone; one that fails alone again is given up.
"""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    wait,
)
from typing import Generic, Protocol, TypeVar

from labkit.engine.theirs import Json

Unit = TypeVar("Unit")


class Workers(Protocol):
    """What `drive` needs of a pool: an executor, how many units it takes, and a new start."""

    executor: Executor
    width: int

    def restart(self) -> None: ...


class Drive(Generic[Unit]):
    """One pass over units. submit(executor, unit) gives a future; done(unit, result) is called
    in this thread for each; lost(unit, why) for each that failed twice."""

    def __init__(
        self,
        workers: Workers,
        submit: Callable[[Executor, Unit], Future],
        done: Callable[[Unit, Json], None],
        lost: Callable[[Unit, str], None],
    ):
        self._workers, self._submit, self._done, self._lost = workers, submit, done, lost
        self._flying: dict[Future, Unit] = {}
        self._doubtful: deque = deque()

    def run(self, units: Iterator[Unit]) -> None:
        """Until all units are done or lost."""
        while True:
            self._fill(units)
            if not self._flying:
                if not self._doubtful:
                    return
                self._alone(self._doubtful.popleft())
                continue
            for future in wait(self._flying, return_when=FIRST_COMPLETED).done:
                if future in self._flying:
                    self._land(future, self._flying.pop(future))

    def _fill(self, units: Iterator[Unit]) -> None:
        # Doubtful units go first, and alone: nothing new is sent until they are settled.
        while not self._doubtful and len(self._flying) < self._workers.width:
            unit = next(units, None)
            if unit is None:
                return
            try:
                self._flying[self._submit(self._workers.executor, unit)] = unit
            except BrokenExecutor:
                self._broken(unit)

    def _land(self, future: Future, unit: Unit) -> None:
        try:
            result = future.result()
        except (BrokenExecutor, CancelledError):
            self._broken(unit)
        except Exception:
            self._doubtful.append(unit)
        else:
            self._done(unit, result)

    def _broken(self, unit: Unit) -> None:
        """All units in flight are lost; those that were finished just before are not."""
        self._doubtful.append(unit)
        flying, self._flying = self._flying, {}
        for future, other in flying.items():
            if future.done() and not future.cancelled() and future.exception() is None:
                self._done(other, future.result())
            else:
                self._doubtful.append(other)
        self._workers.restart()

    def _alone(self, unit: Unit) -> None:
        try:
            result = self._submit(self._workers.executor, unit).result()
        except (BrokenExecutor, CancelledError):
            self._workers.restart()
            self._lost(unit, "the grading process was killed, twice")
        except Exception as error:
            self._lost(unit, f"{type(error).__name__}: {error}"[:300])
        else:
            self._done(unit, result)
