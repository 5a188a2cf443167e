"""The labkit that a submission can see: what a notebook may import, less what judges it.

The right answers of earlier labs are there, since every notebook is offered them as
labkit.reference; those of the lab that is graded never are, nor those of later ones.
"""

import ast
import shutil
from pathlib import Path

import labkit
from labkit import exercises
from labkit.release.errors import CourseError

_PACKAGE = Path(labkit.__file__).parent
_ENGINE = ("__init__", "contract", "crash", "drivers", "exercise", "observe", "plain", "wire")
# Copied in part, or with a silent stand-in.
_ELSEWHERE = ("engine", "grading", "plots", "widgets")
_EXERCISES = _PACKAGE / "exercises"
_FACE = '''"""What a submission sees of labkit: checks that say nothing."""


def check(*args, **kwargs):
    return True


hint = progress = check
'''


def build(folder: Path, lab: str, sources: list[str], own: set[str]) -> Path:
    """Write the sandbox's labkit for a lab under folder and return the folder to be on the path.

    sources are the release's set-up cells, own the names of the lab's exercises. Raises
    CourseError when a set-up cell imports an answer of the lab itself.
    """
    target = folder / "labkit"
    shutil.rmtree(folder, ignore_errors=True)
    for name in _ENGINE:
        _copy(_PACKAGE / "engine" / f"{name}.py", target / "engine" / f"{name}.py")
    _copy(_PACKAGE / "grading" / "inside", target / "grading" / "inside")
    (target / "grading" / "__init__.py").write_text("")
    (target / "__init__.py").write_text(_FACE)
    _copy(_EXERCISES / "__init__.py", target / "exercises" / "__init__.py")
    drivers = f"import labkit.exercises.{lab.partition('_')[2]}.drivers"
    for path in needed([*sources, *_offered(lab), drivers], own, lab):
        _copy(path, target / path.relative_to(_PACKAGE))
    return folder


def needed(sources: list[str], own: set[str], lab: str) -> list[Path]:
    """Files and packages of labkit that sources import, and all that these import in turn.

    Right answers of earlier labs are among them. Raises CourseError when one of the lab's own is.
    """
    waiting = [p for source in sources for p in _imports_of(source)]
    found: list[Path] = []
    while waiting:
        path = waiting.pop()
        if path.parent.name in own and path.is_relative_to(_EXERCISES):
            raise CourseError(
                f"notebooks/{lab}.ipynb",
                f"needs {path.parent.name}, one of its own exercises, for its set-up cells",
                "take the import out of the set-up cells",
            )
        if path not in found:
            found.append(path)
            texts = path.rglob("*.py") if path.is_dir() else [path]
            waiting += [p for text in texts for p in _imports_of(text.read_text(encoding="utf-8"))]
    return found


def _offered(lab: str) -> list[str]:
    """Imports of what every notebook may use: labkit's plain modules, earlier labs' answers."""
    found = ["import labkit.data", *(f"import labkit.{p.stem}" for p in _PACKAGE.glob("[!_]*.py"))]
    earlier = (face.name for other in exercises.labs() if other < lab
               for face in exercises.faces(other))  # fmt: skip
    found += [f"from labkit.reference import {name}" for name in earlier]
    return sorted(found)


def _imports_of(source: str) -> list[Path]:
    """What a source imports of labkit, but for what every sandbox has or has a stand-in for."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:
        return []
    froms = [n for n in nodes if isinstance(n, ast.ImportFrom) and n.module]
    modules = [n.module for n in froms] + [f"{n.module}.{a.name}" for n in froms for a in n.names]
    modules += [a.name for n in nodes if isinstance(n, ast.Import) for a in n.names]
    return [path for module in modules for path in _paths(module)]


def _paths(module: str) -> list[Path]:
    """The file or the package of a module of labkit; of labkit.reference.NAME, NAME's answer."""
    package, *parts = module.split(".")
    if package != "labkit" or not parts or parts[0] in _ELSEWHERE:
        return []
    if parts[0] == "reference" and len(parts) > 1:
        if parts[-1] not in exercises.every_name():
            return []
        parts = (exercises.room(parts[-1]) / "answer").relative_to(_PACKAGE).parts
    path = _PACKAGE.joinpath(*parts)
    if path.is_dir() and parts[0] != "exercises":
        return [path]
    # A room, or a lab's, is its face: what else it holds is named, or left out.
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    packages = [folder / "__init__.py" for folder in file.parents if _PACKAGE in folder.parents]
    return [file, *packages] if file.is_file() else []


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(source, target, ignore=skip, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)
