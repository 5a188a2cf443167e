"""How much a submission may use. Wall and CPU time in seconds, sizes in bytes."""

from dataclasses import dataclass

MB = 1_000_000


@dataclass(frozen=True)
class Limits:
    """Limits on one submission's sandbox.

    call: CPU time of one call of a learner's function; `patience` times as much may pass on the
    clock, so that a busy machine costs no marks. cell: the same of one cell. exercise: wall time
    of all that is done for one exercise. search: the same of the search for a line, which comes
    after it. memory: resident memory of all its processes.
    processes: how many. reply: bytes of one answer, and four times as much of all answers
    of one attempt. judging: CPU time for what came out of one exercise; reading: the same for one
    file; judged_in: memory for either.
    """

    call: float = 10.0
    cell: float = 10.0
    patience: float = 3.0
    exercise: float = 60.0
    search: float = 30.0
    start: float = 120.0
    memory: int = 1500 * MB
    processes: int = 16
    files: int = 128
    file_size: int = 20 * MB
    scratch: int = 100 * MB
    reply: int = 32 * MB
    judging: float = 60.0
    reading: float = 20.0
    judged_in: int = 1500 * MB

    def for_runner(self) -> dict[str, int]:
        """Hard limits that a sandboxed process sets on itself before it runs any cell."""
        return {
            "CPU": int(self.exercise) + 5,
            # Address space, not memory: torch reserves gigabytes that it never touches.
            "AS": 4 * self.memory + 2000 * MB,
            "NOFILE": self.files,
            "FSIZE": self.file_size,
            "CORE": 0,
            "NPROC": 8 * self.processes,
        }


NUMPY = Limits()
TORCH = Limits(memory=3000 * MB)
