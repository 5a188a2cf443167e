"""How much a submission may use. Wall and CPU time in seconds, sizes in bytes."""

from dataclasses import dataclass

MB = 1_000_000


@dataclass(frozen=True)
class Limits:
    """Limits on one submission's sandbox.

    call: one call of a learner's function. cell: one cell. total: all of a submission's
    processes together. memory: resident memory of all its processes. processes: how many.
    """

    call: float = 10.0
    cell: float = 10.0
    start: float = 60.0
    total: float = 180.0
    memory: int = 1500 * MB
    processes: int = 32
    files: int = 128
    file_size: int = 20 * MB
    scratch: int = 100 * MB
    reply: int = 64 * MB

    def for_runner(self) -> dict[str, int]:
        """Hard limits that the sandboxed process sets on itself before it runs any cell."""
        return {
            "CPU": int(self.total) + 5,
            # Address space, not memory: torch reserves gigabytes that it never touches.
            "AS": 4 * self.memory + 2000 * MB,
            "NOFILE": self.files,
            "FSIZE": self.file_size,
            "CORE": 0,
            "NPROC": 4 * self.processes,
        }


NUMPY = Limits()
TORCH = Limits(memory=3000 * MB, processes=96)
