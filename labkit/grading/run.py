"""Grade a class: find, send through workers, keep each result, write the final files.

    from labkit.grading.run import grade_class
    grade_class(["submissions"], "results")

Everything here runs in the instructor's process; `labkit.grading.task` runs in the workers.
"""

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from labkit.engine.theirs import Json, Theirs
from labkit.grading import (
    archive,
    box,
    classlist,
    finals,
    names,
    pool,
    release,
    states,
    store,
    summary,
    warm,
)
from labkit.grading import find as finder
from labkit.grading.classlist import ClassList
from labkit.grading.drive import Drive
from labkit.grading.find import Submission
from labkit.grading.limits import Limits
from labkit.grading.records import Key, Record
from labkit.grading.table import Table
from labkit.grading.task import grade_one
from labkit.grading.when import due_time
from labkit.release.course import Course
from labkit.release.errors import CourseError

__all__ = ["Result", "grade_class", "grade_one"]

Paths = str | Path | Iterable[str | Path]


@dataclass(frozen=True)
class Result:
    """What a run did. graded: submissions graded now; failed: {state: how many} of those that could
    not be (unreadable, grader's fault); kept: those that have a result from before.
    seconds: of wall time. complete: whether it went to the end."""

    table: Table
    graded: int
    kept: int
    seconds: float
    complete: bool
    failed: dict[str, int] = field(default_factory=dict)

    @property
    def settled(self) -> int:
        """Submissions that got a result now, whichever."""
        return self.graded + sum(self.failed.values())


@dataclass
class _Unit:
    """A submission on its way, its bytes and its key."""

    submission: Submission
    data: bytes
    key: Key


class _Run:
    """What the parts of one run share."""

    def __init__(self, results: store.Store, labs: dict[str, release.Lab], seed: int,
                 root: str, limits: Limits | None):  # fmt: skip
        self.store, self.labs, self.seed, self.root, self.limits = results, labs, seed, root, limits
        self.slugs: dict[str, str] = {}
        self.settled: Counter[str] = Counter()  # by state
        self._print = store.fingerprint(seed)
        stated = b"" if limits is None else repr(limits).encode()
        self._tail = hashlib.sha256(stated).hexdigest()[:8] if stated else ""

    def key(self, data: bytes, lab: str) -> Key:
        # Of this lab alone: for each, all of labkit's code is read.
        version = self.labs[lab].version + self._tail
        return Key(hashlib.sha256(data).hexdigest(), version, self._print)

    def save(self, submission: Submission, key: Key, **parts: Json) -> None:
        student, lab = submission.student, submission.lab
        record = Record(student, lab, submission.label, key=key, **parts)
        self.store.save(self.slugs[student], record)
        self.settled[record.state] += 1

    def state(self, submission: Submission) -> str:
        """Where a submission stands: see `store.state_of`. A grader's fault is tried again."""
        record = self.store.load(self.slugs[submission.student], submission.lab)
        if record and (record.state == states.FAULT or record.student != submission.student):
            return "missing"
        data, _ = _read(submission)
        return store.state_of(record, self.key(data, submission.lab))

    def units(self, waiting: Iterable[Submission]) -> Iterator[_Unit]:
        """One unit after another, read only when its turn has come."""
        for submission in waiting:
            data, why = _read(submission)
            key = self.key(data, submission.lab)
            if why:
                self.save(submission, key, state=states.UNREADABLE, why=why)
            else:
                yield _Unit(submission, data, key)


def _read(submission: Submission) -> tuple[bytes, str]:
    """A submission's bytes, or the reason why there are none."""
    try:
        return submission.source.read(), ""
    except archive.Refused as error:
        return str(error).encode(), str(error)
    except OSError as error:
        why = f"the file cannot be read ({error.strerror})"
        return why.encode(), why


def grade_class(
    submissions: Paths,
    out: str | Path,
    seed: int | None = None,
    jobs: int | None = None,
    due: str | None = None,
    regrade: Iterable[str] = (),
    class_list: str | Path | None = None,
    scheduler: str | None = None,
    root: str | Path | None = None,
    limits: Limits | None = None,
    say: Callable[[str], None] = lambda line: None,
    progress: Callable[..., Theirs] | None = None,
) -> Result:
    """Grade every submission that has no result yet, then write the final files.

    submissions: a folder, a zip, a notebook, or several. out: the folder of results, made when
    it is not there. seed: the secret one; without it, that of the results, or a new one. jobs:
    workers (default: all cores). due: a later file does not count. regrade: students or labs to
    grade anew, or 'all'. class_list: a CSV file of who is in the class. scheduler: the address
    of a Dask scheduler to work instead of local processes. root: the course's folder. say is
    called with each line for the screen, progress like tqdm.

    Raises CourseError for what was foreseen and KeyboardInterrupt, after the final files have
    been written from what is there.
    """
    paths = [Path(p) for p in ([submissions] if isinstance(submissions, (str, Path))
                               else submissions)]  # fmt: skip
    course = Course.find(root)
    labs = release.find(course)
    people = classlist.read(Path(class_list)) if class_list else ClassList()
    found = finder.find(paths, labs, due_time(due) if due else None, people)
    warm.close_bench()  # workers have one each
    for line in summary.short(summary.found(found)):
        say(line)
    if not found.submissions:
        raise _nothing(paths, found, next(iter(labs), "03_forward"), due)
    with store.Store(Path(out)) as results:
        run = _Run(results, labs, results.seed(seed), str(course.root), limits)
        listed = [p.student for p in people.people(finals.everyone(found))]
        run.slugs = names.slugs(sorted({*listed, *finals.everyone(found)}))
        _forget(run, found, regrade)
        return _grade(run, found, people, lambda: _workers(jobs, scheduler), say, progress)


def _nothing(paths: list[Path], found: finder.Found, lab: str, due: str | None) -> CourseError:
    """Why there is nothing to grade."""
    where = ", ".join(map(str, paths))
    if found.late:
        late = summary.many(len(found.late), "submission")
        return CourseError(where, f"{late}, and none of them before --due {due}",
                           "name a later --due, or leave it out")  # fmt: skip
    way = f"name files like {lab}.ipynb, in a folder per student"
    return CourseError(where, "no submission to grade was found", way)


def _workers(jobs: int | None, scheduler: str | None) -> AbstractContextManager:
    if scheduler:
        from labkit.grading.dask import DaskWorkers

        return DaskWorkers(scheduler)
    return pool.Pool(jobs or pool.cores())


def _forget(run: _Run, found: finder.Found, regrade: Iterable[str]) -> None:
    """Remove the records that are to be made anew. Raises CourseError for an unknown name."""
    for name in regrade:
        wanted = name.casefold()
        hit = [s for s in found.submissions if wanted in (
            "all", s.student.casefold(), s.lab.casefold(), *s.lab.split("_", 1))]  # fmt: skip
        if not hit:
            raise CourseError(f"--regrade {name}", "no student or lab of these submissions is "
                              f"called so (labs: {', '.join(found.labs)})",
                              "write it as `labkit grade` lists it, or all")  # fmt: skip
        for submission in hit:
            run.store.forget(run.slugs[submission.student], submission.lab)


def _grade(run: _Run, found: finder.Found, people: ClassList, workers: Callable, say: Callable,
           progress: Callable | None) -> Result:  # fmt: skip
    started = time.monotonic()
    stands = [(s, run.state(s)) for s in found.submissions]
    waiting = [s for s, state in stands if state != "done"]
    # Labs that take longest first, so that no worker is left with one at the end.
    waiting.sort(key=lambda s: (not run.labs[s.lab].needs_torch, s.lab, s.student))
    for line in _plan(run, Counter(state for _, state in stands)):
        say(line)
    stopped = None
    try:
        if waiting:
            _work(run, waiting, workers, say, progress)
    except KeyboardInterrupt as interrupt:
        stopped = interrupt
    table = finals.write_all(run.store, found, run.labs, people, run.slugs, stopped is None)
    warm.close_bench()
    for line in summary.short(summary.outcome(table)):
        say(line)
    if stopped:
        raise stopped
    seconds = time.monotonic() - started
    failed = {state: run.settled[state] for state in (states.UNREADABLE, states.FAULT)
              if run.settled[state]}  # fmt: skip
    graded = run.settled.total() - sum(failed.values())
    return Result(table, graded, len(stands) - len(waiting), seconds, True, failed)


def _plan(run: _Run, count: Counter) -> list[str]:
    """What is there already, and what is graded anew, and why."""
    lines = []
    if count["done"]:
        lines.append(f"{summary.many(count['done'], 'result')} from an earlier run kept")
    if count["changed"]:
        lines.append(f"{summary.many(count['changed'], 'submission')} changed: graded anew")
    if count["release"]:
        many = summary.many(count["release"], "result")
        lines.append(f"{many} of another release of the labs or of labkit: graded anew")
    other = run.store.count() - (count.total() - count["missing"])
    if other > 0:
        lines.append(f"{summary.many(other, 'result')} in {run.store.folder} of other submissions "
                     "kept, but not in the final files; name all folders in one command to have "
                     "them there")  # fmt: skip
    return lines


def _work(run: _Run, waiting: list[Submission], workers: Callable, say: Callable,
          progress: Callable | None) -> None:  # fmt: skip
    missing = box.uncovered(box.bubblewrap())
    if missing:
        say(f"warning: {missing}")
    bar = progress(total=len(waiting)) if progress else None

    def step(unit: _Unit, **parts: Json) -> None:
        run.save(unit.submission, unit.key, **parts)
        if bar:
            bar.update()

    def submit(executor: Executor, unit: _Unit) -> Future:
        return executor.submit(pool.call, grade_one, unit.data, unit.submission.lab, run.seed,
                               run.root, run.limits)  # fmt: skip

    def lost(unit: _Unit, why: str) -> None:
        step(unit, state=states.FAULT, why=why)

    try:
        with workers() as crew:
            Drive(crew, submit, lambda u, made: step(u, **made), lost).run(run.units(waiting))
    finally:
        if bar:
            bar.close()
