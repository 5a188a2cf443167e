"""The labkit that a submission can see: what its lab's set-up cells import, and no more.

Right answers of earlier labs are there when the release's own cells import them from
labkit.reference; those of the lab that is graded never are.
"""

import ast
import shutil
from pathlib import Path

import labkit
from labkit.release.errors import CourseError

_PACKAGE = Path(labkit.__file__).parent
_ENGINE = ("__init__", "contract", "crash", "exercise", "observe", "plain", "wire")
_PLAIN = ("numerics.py", "palette.py", "progressbar.py", "training.py", "data", "reference.py")
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
    _copy(_PACKAGE / "engine" / "drivers", target / "engine" / "drivers")
    for name in _ENGINE:
        _copy(_PACKAGE / "engine" / f"{name}.py", target / "engine" / f"{name}.py")
    for name in _PLAIN:
        if (_PACKAGE / name).exists():
            _copy(_PACKAGE / name, target / name)
    _copy(_PACKAGE / "grading" / "inside", target / "grading" / "inside")
    (target / "grading" / "__init__.py").write_text("")
    (target / "__init__.py").write_text(_FACE)
    _copy(_PACKAGE / "exercises" / "__init__.py", target / "exercises" / "__init__.py")
    for path in answers(sources, own, lab):
        _copy(path, target / path.relative_to(_PACKAGE))
        _copy(
            path.parent / "__init__.py", target / path.parent.relative_to(_PACKAGE) / "__init__.py"
        )
    return folder


def answers(sources: list[str], own: set[str], lab: str) -> list[Path]:
    """Files of the right answers that sources import, and all that these import in turn."""
    names = [n for source in sources for n in _imported(source, "labkit.reference")]
    if forbidden := own & set(names):
        raise CourseError(
            f"notebooks/{lab}.ipynb",
            f"imports {sorted(forbidden)[0]}, one of its own exercises, from labkit.reference",
            "take the import out of the set-up cells",
        )
    waiting = [p for n in names for p in (_PACKAGE / "exercises").glob(f"*/{n}.py")]
    found: list[Path] = []
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.append(path)
            waiting += [p for p in _imports_of(path) if p.exists()]
    return found


def _imports_of(path: Path) -> list[Path]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("labkit.exercises."):
            parts = node.module.split(".")[1:]
            found.append(_PACKAGE.joinpath(*parts).with_suffix(".py"))
            found += [_PACKAGE.joinpath(*parts, f"{a.name}.py") for a in node.names]
    return found


def _imported(source: str, module: str) -> list[str]:
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return []
    return [a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module == module
            for a in n.names]  # fmt: skip


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(source, target)
