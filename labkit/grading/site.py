"""The labkit that a submission can see: a list of what may be there, not of what may not.

For all of a lab: what the release's set-up cells import, right answers among it. For one exercise:
the drivers that call it, and the right answers that it calls, as labkit.reference, or as the course
calls it, hands them out; never its own, nor one that holds it. Of every module only the definitions
that are read, so that no helper beside them comes along.
"""

import ast
from dataclasses import dataclass
from pathlib import Path

import labkit
from labkit import exercises, place
from labkit.engine.draw import draw
from labkit.engine.exercise import Exercise
from labkit.grading import code, shake
from labkit.grading.release import Lab
from labkit.release.errors import CourseError

_PACKAGE = Path(labkit.__file__).parent
_INSIDE = ("confine", "nursery", "overtime", "runner", "silent", "tries")
# What builds and counts changed versions of a learner's own code; it knows none of the course's.
_BUILDS = {
    "build": ("ADD_AT", "SEEN", "STEP", "Steps", "copied", "defined", "events"),
    "trace": ("Trace",),
}
_FACE = '''"""What a submission sees of labkit: checks that say nothing."""


def check(*args, **kwargs):
    return True


hint = progress = drill = check
'''


@dataclass(frozen=True)
class Listing:
    """modules: (name, source); answers: (exercise, module) that labkit.reference hands out.
    graded: the exercise that they are for; '' for all of a lab."""

    modules: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str], ...]
    graded: str = ""

    def message(self) -> dict:
        """As it is sent."""
        return {"modules": dict(self.modules), "answers": dict(self.answers),
                "graded": self.graded}  # fmt: skip


@place.kept
def places() -> dict[str, tuple[tuple[int, ...], str]]:
    """{exercise: (its number, the module of its right answer)}; imports none of the answers."""
    found = {}
    for name in exercises.every_name():
        room = exercises.room(name)
        number = tuple(map(int, exercises.face(name).number.split(".")))
        found[name] = number, f"labkit.exercises.{room.parent.name}.{name}.answer"
    return found


def of_lab(lab: Lab) -> Listing:
    """What every exercise of a lab may see. Raises CourseError when a set-up cell imports an
    answer of the lab itself."""
    return _listing(_for_all(lab), {**_inside(), "labkit": _FACE})


def of_exercise(lab: Lab, exercise: Exercise, seed: int, named: frozenset[str] = frozenset()
                ) -> Listing:  # fmt: skip
    """What one exercise of it may see beyond that: modules that are new, or hold more. named: the
    words of what a learner wrote for it."""
    common, found = _for_all(lab), shake.Shaken(_modules())
    found.wanted.update({module: set(names) for module, names in common.wanted.items()})
    for case in draw(exercise, seed):
        found.want(case.driver.__module__, case.driver.__name__)
    for name in called(exercise, named):
        found.want_answer(name)
    listed, known = _listing(found, {}), set(_listing(common, {}).modules)
    more = tuple(m for m in listed.modules if m not in known)
    return Listing(more, listed.answers, exercise.name)


@place.kept
def _for_all(lab: Lab) -> shake.Shaken:
    found = _needed(lab)
    own = sorted(_own_needed(lab, found))
    if own:
        raise CourseError(
            exercises.named(lab.student),
            f"needs {own[0]}, one of its own exercises, for its set-up cells",
            "take the import out of the set-up cells",
        )
    return found


def called(exercise: Exercise, named: frozenset[str]) -> list[str]:
    """Right answers that an exercise calls: its own right answer does, or what is written for it
    names them, and they come before it and do not hold it."""
    known, own = places(), exercise.name
    found = {n for n in named & known.keys()
             if known[n][0] < known[own][0] and own not in _holds(n)}  # fmt: skip
    return sorted((found | _holds(own)) - {own}, key=lambda name: known[name][0])


@place.kept
def _holds(name: str) -> frozenset[str]:
    """The exercises whose right answers one's own calls, directly or through others; itself too."""
    alone = shake.Shaken(_modules())
    alone.want_answer(name)
    return frozenset(n for n, module in _modules().items() if n in alone.wanted.get(module, ()))


def _own_needed(lab: Lab, found: shake.Shaken) -> set[str]:
    """The lab's own exercises that its set-up cells import, by whatever road. What they only
    read of `reference`, as a module, is kept back when it is asked for."""
    trees = (tree for _, source in lab.setup if (tree := code.parse(source)))
    named = {a.name for tree in trees for node in ast.walk(tree)
             if isinstance(node, ast.ImportFrom) and node.module in shake.references()
             for a in node.names}  # fmt: skip
    return lab.own & named | {n for n in lab.own if _modules()[n] in found.wanted}


def _needed(lab: Lab) -> shake.Shaken:
    found = shake.Shaken({n: m for n, m in _modules().items() if n not in lab.own})
    imports = [t for _, source in lab.setup if (t := code.parse(source))]
    users = [t for source in lab.every_source if (t := code.parse(source))]
    found.want_used(imports, [*imports, *users])
    for name in ("observe", "crash", "empty", "plain", "wire"):
        found.want(f"labkit.engine.{name}", shake.ALL)
    for module, names in _BUILDS.items():
        for name in names:
            found.want(f"labkit.engine.locate.{module}", name)
    return found


def _modules() -> dict[str, str]:
    return {name: module for name, (_, module) in places().items()}


def _inside() -> dict[str, str]:
    """The programs of the sandbox itself, whole."""
    folder = _PACKAGE / "grading" / "inside"
    found = {f"labkit.grading.inside.{n}": (folder / f"{n}.py").read_text() for n in _INSIDE}
    found["labkit.grading.inside.loader"] = (folder / "loader.py").read_text()
    found |= dict.fromkeys(shake.references(), (folder / "reference.py").read_text())
    empty = ("labkit.grading", "labkit.grading.inside", "labkit.exercises", "labkit.engine")
    return found | dict.fromkeys(empty, "")


def _listing(found: shake.Shaken, more: dict[str, str], graded: str = "") -> Listing:
    sources = {**found.sources(), **more}
    modules = _modules()
    answers = {name: modules[name] for name in sorted(found.answers)}
    return Listing(tuple(sorted(sources.items())), tuple(answers.items()), graded)
