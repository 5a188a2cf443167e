"""What an exported autograder carries: labkit, and of a course what grading one lab needs.

A course outside labkit comes with its rooms and words, under the folder names that a `labkit.toml`
need not state. Both are installed as a package that is made for it, so that no file of the course's
own project is taken for labkit's.
"""

import ast
import json
import re
import sys
from importlib import metadata
from pathlib import Path

import labkit
from labkit.grading import code, release
from labkit.place import CourseError
from labkit.release.course import Course

_NAME = "rnn-labs"
_EXTRA = "kernel"  # what notebooks may import
_PROJECT = """\
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "{name}"
version = "{version}"
requires-python = "{python}"
dependencies = {needs}

[project.optional-dependencies]
{extra} = {more}

[tool.setuptools.packages.find]
include = ["labkit*"]

[tool.setuptools.package-data]
labkit = ["py.typed", "words/*.toml"]
"""
_PACKAGE = Path(labkit.__file__).parent


def parts(course: Course, lab: str) -> dict[str, bytes]:
    """Every file of the bundle. Raises CourseError where labkit is not installed."""
    place = course.place
    found = _tree(_PACKAGE, "labkit")
    found |= {f"notebooks/{lab}.ipynb": course.student(lab).read_bytes()}
    licence = _PACKAGE.parent / "LICENSE"
    found |= {"LICENSE": licence.read_bytes()} if licence.exists() else {}
    if course.solution(lab).exists():
        found[f"solutions/{lab}.ipynb"] = course.solution(lab).read_bytes()
    if place.stated:
        stated = {key: getattr(place, key) for key in ("title", "about", "reference")}
        lines = [
            f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
            for key, value in stated.items()
            if value
        ]
        found["labkit.toml"] = "".join(lines).encode()
        found |= _tree(place.exercises, "exercises") | _tree(course.root / "words", "words")
    found["pyproject.toml"] = _project(course, lab).encode()
    return found


def _tree(folder: Path, name: str) -> dict[str, bytes]:
    return {f"{name}/{p.relative_to(folder).as_posix()}": p.read_bytes()
            for p in sorted(folder.rglob("*"))
            if p.is_file() and "__pycache__" not in p.parts}  # fmt: skip


def _project(course: Course, lab: str) -> str:
    """labkit's own needs, and what the lab and its rooms import beside these, as installed here."""
    try:
        own = metadata.distribution(_NAME)
    except metadata.PackageNotFoundError:
        way = "install it here, with pip install -e . in its folder"
        raise CourseError("labkit", "it is not installed, so nobody knows what it needs", way
                          ) from None  # fmt: skip
    needs = [r.partition(";") for r in own.requires or ()]
    base = [r.strip() for r, _, marker in needs if "extra" not in marker]
    more = [r.strip() for r, _, marker in needs if f'extra == "{_EXTRA}"' in marker]
    beside = _beside(course, lab, base + more)
    return _PROJECT.format(
        name=_NAME, version=own.version, extra=_EXTRA, more=json.dumps(more),
        needs=json.dumps(base + beside), python=own.metadata["Requires-Python"],
    )  # fmt: skip


def _beside(course: Course, lab: str, needs: list[str]) -> list[str]:
    """Packages that labkit does not bring, with the versions that are installed here."""
    named = {_plain(re.split(r"[^\w.-]", r)[0]) for r in (*needs, _NAME)}
    where = metadata.packages_distributions()
    rooms = course.place.exercises.rglob("*.py") if course.place.stated else ()
    sources = [*release.find(course)[lab].every_source, *(p.read_text("utf-8") for p in rooms)]
    found = set()
    for module in {m for source in sources for m in _imported(source)}:
        of = where.get(module, ())
        if of and module not in sys.stdlib_module_names and not {_plain(d) for d in of} & named:
            found.add(of[0])
    return [f"{name}=={metadata.version(name)}" for name in sorted(found)]


def _imported(source: str) -> set[str]:
    """The top-level modules that code imports."""
    nodes = list(ast.walk(tree)) if (tree := code.parse(source)) else []
    whole = {a.name.split(".")[0] for n in nodes if isinstance(n, ast.Import) for a in n.names}
    return whole | {(n.module or "").split(".")[0] for n in nodes
                    if isinstance(n, ast.ImportFrom) and not n.level}  # fmt: skip


def _plain(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
