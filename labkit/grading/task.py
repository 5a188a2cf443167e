"""The unit of work: one submission to one lab, from its bytes to its record's rows.

A pure function of (notebook, release, seed). It runs in a worker process; what a submission
does happens in a sandbox below it.
"""

import threading
from functools import cache

from labkit import place
from labkit.engine.theirs import Json
from labkit.engine.verdict import State, Verdict
from labkit.grading import box, reading, release, session, states, warm
from labkit.grading.limits import NUMPY, TORCH, Limits
from labkit.grading.plan import Drilled, Plan
from labkit.grading.records import Drill, Row
from labkit.grading.release import Lab
from labkit.release.course import Course
from labkit.release.errors import CourseError

# A worker of another kind may have threads; judging redirects output and must be alone.
_ALONE = threading.Lock()


def grade_one(
    data: bytes, lab: str, seed: int, root: str | None = None, limits: Limits | None = None
) -> dict[str, Json]:
    """Grade a notebook's bytes against a lab of the course at root.

    Returns {'state', 'why', 'rows'}: the state of the whole file, why it is so, and a `Row`
    for each exercise; and, of a file that was graded, 'drills', a `Drill` for each. seed is the
    run's secret one; limits replace the lab's own. Raises CourseError when there is no such lab,
    and whatever a defect of labkit raises.
    """
    with _ALONE:
        found = lab_of(lab, root)
        setting = _setting(found, seed, limits)
        try:
            plan = warm.bench(setting.limits).read("plan", data, found)
        except reading.Unreadable as error:
            return {"state": states.UNREADABLE, "why": str(error), "rows": ()}
        looks = any(n.startswith(states.LOOK) for notes in plan.notes.values() for n in notes)
        if not (plan.written or plan.stubs or plan.renamed or looks):
            why = f"no cell of it is an exercise of {lab}"
            said = warm.bench(setting.limits).read("names", data)
            if other := release.meant(said, _released(root)[1]):
                why += f"; its cells are those of {other}"
            rows = tuple(Row(e.name, states.LOOK, notes=(why,)) for e in found.exercises)
            return {"state": states.GRADED, "why": why, "rows": rows}
        graded = session.grade(plan, found.exercises, setting)
        rows = tuple(_row(g, plan) for g in graded)
        passed = {g.exercise for g in graded if g.verdict and g.verdict.state is State.PASSED}
        drills = tuple(_drill(each, passed, setting) for each in plan.drills)
        return {"state": states.GRADED, "why": "", "rows": rows, "drills": drills}


def _row(graded: session.Graded, plan: Plan) -> Row:
    name, notes = graded.exercise, list(graded.notes)
    verdict, copied = graded.verdict, graded.exercise in plan.copied
    if verdict is None:
        state = states.NOT_WRITTEN
        if name in plan.renamed:
            state = states.LOOK
            notes.append(f"its cell defines {plan.renamed[name]} instead")
        elif name not in plan.stubs and not notes:
            notes.append("no cell defines it")
        return Row(name, state, notes=tuple(notes))
    state = _state(verdict)
    unnamed = graded.outputs, graded.edit
    return Row(name, state, verdict, int(graded.seconds), tuple(notes), copied, *unnamed)


def _drill(drilled: Drilled, passed: set[str], setting: session.Setting) -> Drill:
    name, lines = drilled.exercise, (drilled.changed, drilled.needed)
    if name not in passed:
        return Drill(name, states.NOT_PASSED, *lines)
    if drilled.plan is None:
        return Drill(name, states.UNTOLD)
    exercise = next(e for e in setting.lab.exercises if e.name == name)
    mended = drilled.changed and session.is_mended(drilled.plan, exercise, setting)
    return Drill(name, states.MENDED if mended else states.NOT_MENDED, *lines)


def _state(verdict: Verdict) -> str:
    if verdict.state is State.FAULT:
        return states.FAULT
    if verdict.state is State.NOT_WRITTEN:
        return states.NOT_WRITTEN
    # Replies that break the protocol may be an accident.
    odd = verdict.crash and verdict.crash.kind == "Died" and "repl" in verdict.crash.message
    return states.LOOK if odd else states.GRADED


def lab_of(name: str, root: str | None) -> Lab:
    """The lab of that name, read once in each process; its course is in use from then on. Raises
    CourseError."""
    found, labs = _released(root)
    place.use(found)
    if name not in labs:
        raise CourseError(name, "no released lab is called so", f"choose from {', '.join(labs)}")
    return labs[name]


@cache
def _released(root: str | None) -> tuple[place.Place, dict[str, Lab]]:
    course = Course.find(root)
    return course.place, release.find(course)


def _setting(lab: Lab, seed: int, limits: Limits | None) -> session.Setting:
    preload = ("numpy", *lab.torch)
    limits = limits or (TORCH if lab.needs_torch else NUMPY)
    secret = session.seed_of(seed, lab.name)
    return session.Setting(lab, preload, limits, _bubblewrap(), secret)


@cache
def _bubblewrap() -> str | None:
    return box.bubblewrap()
