"""The program of the judging process: what `bench` sends is judged, searched or read here."""

import contextlib
import json
import os
import pickle
import struct
import warnings
from pathlib import Path

from labkit import exercises, place
from labkit.engine.draw import draw
from labkit.engine.exercise import Exercise
from labkit.engine.locate import Found
from labkit.engine.theirs import Json
from labkit.engine.verdict import State
from labkit.grading import aside
from labkit.grading.formats import Unreadable
from labkit.grading.judging import Judged, Shown, judged_on
from labkit.grading.line_search import Calls, Ended, Text, locate
from labkit.grading.release import Lab


class _Ours:
    """The other end of the pipes, in the judging process."""

    def __init__(self) -> None:
        self._requests, self._replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1):
            os.dup2(nothing, descriptor)

    def next(self) -> tuple[dict, list[bytes]] | None:
        """A head, and the replies of a submission that came with it; None at the end."""
        sizes = self._requests.read(8)
        if len(sizes) < 8:
            return None
        head, body = (self._requests.read(size) for size in struct.unpack("II", sizes))
        asked, replied, start = json.loads(head), [], 0
        for size in asked["sizes"]:
            replied.append(body[start : start + size])
            start += size
        return asked, replied

    def ready(self) -> None:
        self._write(b"!")

    def tell(self, value: Json) -> None:
        answer = pickle.dumps(value)
        self._write(struct.pack("I", len(answer)) + answer)

    def _write(self, data: bytes) -> None:
        self._replies.write(data)
        self._replies.flush()

    def calls(self, requests: list[dict]) -> list[bytes]:
        """What a submission replies to requests. Raises Ended where not all replies came."""
        self.tell(requests)
        found = self.next()
        if found is None or len(found[1]) < len(requests):
            raise Ended
        return found[1]


def serve() -> None:
    """The judging process: answer until the pipe closes."""
    warnings.simplefilter("ignore")  # of odd values, on the instructor's screen
    ours = _Ours()
    while (found := ours.next()) is not None:
        asked, body = found
        place.use(place.of(Path(asked["course"])))
        if "read" in asked:
            lab = aside.lab_of(asked["course"], asked["lab"])
            ours.ready()
            _limit_memory(asked["memory"])
            ours.tell(_read(asked["read"], body[0], lab))
        else:
            _judge(ours, asked, body)


def _judge(ours: _Ours, asked: dict, replied: list[bytes]) -> None:
    exercise, seed = exercises.load(asked["name"]), asked["seed"]
    ended = tuple(asked["ended"]) if asked["ended"] else None
    shown = Shown(asked["look"], replied, ended)
    _prepare(exercise, seed)
    ours.ready()
    _limit_memory(asked["memory"])
    if "text" in asked:
        ours.tell(_located(exercise, seed, shown, asked["text"], ours.calls))
    else:
        ours.tell(_within(exercise, seed, shown))


def _read(what: str, data: bytes, lab: Lab | None) -> Json:
    """What is read of a file, or that it cannot be; the end where memory does not suffice."""
    try:
        return aside.read(what, data, lab)
    except Unreadable as error:
        return error
    except MemoryError:
        os._exit(1)
    except Exception as error:
        return Unreadable(f"the file cannot be read ({type(error).__name__})")


def _prepare(exercise: Exercise, seed: int) -> None:
    """What is ours, and never at fault: the right answers, kept for all who come after."""
    with contextlib.suppress(Exception):  # then the verdict says so
        _ = draw(exercise, seed).rights


def _within(exercise: Exercise, seed: int, shown: Shown) -> Judged:
    """What is judged; the end of this process where memory does not suffice."""
    try:
        made = judged_on(exercise, seed, shown)
    except (MemoryError, RecursionError):
        made = None
    if made is None or made.state is State.FAULT and "MemoryError" in made.verdict.headline:
        # Nothing of it is kept: the caches may hold halves.
        os._exit(1)
    if made.state is State.FAULT and _is_ours_right(exercise, seed):
        # The right answer can be judged: what cannot is the submission's doing. A person looks.
        text = f"its reply breaks what reads it ({made.verdict.headline[:200]})"
        return judged_on(exercise, seed, Shown({}, [], ("died", text)))
    return made


def _is_ours_right(exercise: Exercise, seed: int) -> bool:
    try:
        return bool(draw(exercise, seed).rights)
    except Exception:
        return False


def _located(exercise: Exercise, seed: int, shown: Shown, text: Text, calls: Calls
             ) -> Found:  # fmt: skip
    """Where a change is needed; an extra, so that whatever goes wrong is no place."""
    try:
        return locate(exercise, seed, shown, text, calls)
    except MemoryError:
        os._exit(1)
    except Exception:
        return Found()


def _limit_memory(more: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        with open("/proc/self/statm") as file:
            size = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (size + more, hard))
