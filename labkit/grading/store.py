"""The folder of results: every record is whole or not there, whatever happens.

RESULTS/records/STUDENT/LAB.json holds one submission's result, RESULTS/seed the secret seed,
RESULTS/lock keeps two runs apart. A record is used again when the notebook's bytes, the
release and the seed are the same; when the release changed, its submissions are graded anew
and the run says so. Another seed is refused: one class is graded with one set of cases.
"""

import contextlib
import errno
import hashlib
import os
import secrets
import tempfile
from pathlib import Path

from labkit.grading import records
from labkit.grading.records import Key, Record
from labkit.release.errors import CourseError

_AGAIN = "make room, then run the same command: it goes on where it stopped"


def write(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Write a file in one durable step: after a crash there is the old one or the new one.

    Raises CourseError, which names the file, when the disk is full or the folder is closed.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, data, mode)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        what = "the disk is full" if full else f"it cannot be written ({error.strerror})"
        raise CourseError(str(path), what, _AGAIN if full else "mend its rights, or choose "
                          "another --out") from None  # fmt: skip


def _write(path: Path, data: bytes, mode: int) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    sync(path.parent)


def sync(folder: Path) -> None:
    """Make the names in a folder durable, where the platform can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def fingerprint(seed: int) -> str:
    """Tells seeds apart without giving them away."""
    return hashlib.sha256(f"labkit seed {seed}".encode()).hexdigest()[:16]


class Store:
    """The results in a folder. Use as a context: inside it, no other run writes there."""

    def __init__(self, folder: Path):
        self.folder = Path(folder)
        self._lock = None

    def __enter__(self) -> "Store":
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock = open(self.folder / "lock", "w")
        except OSError as error:
            raise CourseError(str(self.folder), f"results cannot be written there "
                              f"({error.strerror})", "choose another --out") from None  # fmt: skip
        if not _locked(self._lock):
            self._lock.close()
            raise CourseError(str(self.folder), "another run is writing its results there",
                              "wait for it, or choose another --out")  # fmt: skip
        self._sweep()
        return self

    def __exit__(self, *_: object) -> None:
        if self._lock:
            self._lock.close()

    def _sweep(self) -> None:
        """Remove what a run that was killed left half written."""
        for path in self.folder.rglob(".*.tmp"):
            path.unlink(missing_ok=True)

    def seed(self, wanted: int | None) -> int:
        """The seed of these results; the first run keeps it. Raises CourseError for another."""
        path = self.folder / "seed"
        if not path.exists():
            seed = secrets.randbits(62) if wanted is None else wanted
            write(path, f"{seed}\n".encode(), 0o600)
            return seed
        try:
            seed = int(path.read_text())
        except ValueError:
            raise CourseError(str(path), "this is no seed", "restore it, or choose another "
                              "--out") from None  # fmt: skip
        if wanted not in (None, seed):
            way = "leave --seed out to go on with it, or choose another --out"
            raise CourseError(str(self.folder), "these results were graded with another seed", way)
        return seed

    def path(self, slug: str, lab: str) -> Path:
        return self.folder / "records" / slug / f"{lab}.json"

    def load(self, slug: str, lab: str) -> Record | None:
        """The record of a submission, or None. One that cannot be read does not count."""
        try:
            return records.from_json(self.path(slug, lab).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def save(self, slug: str, record: Record) -> None:
        write(self.path(slug, record.lab), records.to_json(record).encode("ascii"))

    def forget(self, slug: str, lab: str) -> None:
        self.path(slug, lab).unlink(missing_ok=True)

    def count(self) -> int:
        """How many records there are, of this run's submissions or not."""
        return sum(1 for _ in (self.folder / "records").glob("*/*.json"))


def state_of(record: Record | None, key: Key) -> str:
    """'done', 'missing', 'changed' (another notebook) or 'release' (another release)."""
    if record is None:
        return "missing"
    if record.key.release != key.release:
        return "release"
    return "done" if record.key == key else "changed"


def _locked(file) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system without locks, as some networks have
    return True
