"""Which tests concern the files that git calls changed: what `make quick` runs.

Changed is what differs from the last commit, files not yet added included; where nothing does,
what differs from where this branch left main. No list is kept: a file concerns an exercise when it
lies in that exercise's room, its lab when it lies in the lab's folder, the tests in the folder of
the same name, or else the tests that name it or import it.
"""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

SMOKE = ["tests/test_layers.py", "tests/test_course.py", "tests/engine/test_compare.py"]
HALVES = 2  # the exercises are dealt to two processes


@dataclass
class Concern:
    """What is to be run, and why.

    exercises: names. of_each_kind: one exercise of each kind as well. tests: files and folders.
    labs: solution notebooks, to be run by nbval.
    """

    why: str = ""
    exercises: set[str] = field(default_factory=set)
    of_each_kind: bool = False
    tests: set[str] = field(default_factory=set)
    labs: set[str] = field(default_factory=set)

    def parts(self, of_exercises: list[str], nbval: list[str]) -> dict[str, list[str]]:
        """Commands by name, as `run_all` takes them."""
        found = {}
        if self.labs:
            found["labs"] = ["pytest", *sorted(self.labs), *nbval]
        if self.exercises or self.of_each_kind:
            chosen = [f"--exercises={','.join(sorted(self.exercises))}"]
            chosen += ["--one-of-each-kind"] if self.of_each_kind else []
            for share in range(1, HALVES + 1):
                own = [*of_exercises, *chosen, f"--share={share}/{HALVES}"]
                found[f"exercises, {share} of {HALVES}"] = ["pytest", *own]
        if self.tests:
            found["tests"] = ["pytest", *sorted(self.tests), "-m", "not slow"]
        return found

    @property
    def not_run(self) -> str:
        """In words, what a whole run would have run besides."""
        rest = "other exercises, " if self.exercises or self.of_each_kind else "exercises, "
        rest += "other labs" if self.labs else "labs"
        return f"{rest}, the browser, tests marked slow, and tests that no changed file concerns"


def find(root: Path) -> Concern:
    """What the changed files of the checkout at root concern."""
    paths, since = changed(root)
    found = Concern()
    for path in paths:
        _add(root, path, found)
    if not (found.exercises or found.of_each_kind or found.tests or found.labs):
        found.tests |= set(SMOKE)
    found.tests = _outermost(path for path in found.tests if (root / path).exists())
    found.why = f"{len(paths)} files changed since {since}" + "".join(f"\n  {p}" for p in paths)
    return found


def changed(root: Path) -> tuple[list[str], str]:
    """Paths of the changed files, and since when: 'the last commit', 'main' or 'nothing'."""
    status = _git(root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all")
    if paths := [entry[3:] for entry in status.split("\0") if entry]:
        return sorted(paths), "the last commit"
    for main in ("main", "origin/main"):
        if base := _git(root, "merge-base", "HEAD", main).strip():
            names = _git(root, "diff", "--name-only", "--no-renames", "-z", base, "HEAD")
            return sorted(name for name in names.split("\0") if name), main
    return [], "the last commit"


def _git(root: Path, *command: str) -> str:
    """What git says, or nothing where there is no git, no repository or no such branch."""
    try:
        done = subprocess.run(["git", *command], cwd=root, capture_output=True, text=True,
                              encoding="utf-8", check=False)  # fmt: skip
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def _add(root: Path, path: str, found: Concern) -> None:
    """Add what one changed file concerns. Its path is enough: it may be gone."""
    parts = Path(path).parts
    match parts:
        case ["labkit", "exercises", lab, *_]:
            found.exercises |= set(_exercises(root, lab, parts[3:]))
        case ["labkit", "engine" | "numerics.py", *_]:
            found.of_each_kind = True
            found.tests |= {"tests/engine", "tests/test_rooms.py"}
        case ["tests", "golden", "mistakes", file]:
            found.exercises.add(Path(file).stem)
        case ["solutions" | "notebooks", file]:
            found.labs |= {p for p in [f"solutions/{file}"] if (root / p).exists()}
        case ["tests", folder, *_] if folder.endswith("_answers"):
            found.exercises |= set(_exercises(root, folder.removesuffix("_answers"), ()))
        case ["tests", "blind", file]:  # an answer, called EXERCISE__WHAT
            found.exercises.add(Path(file).stem.partition("__")[0])
        case ["tests", "exercises", file]:
            lab = Path(file).stem.removeprefix("test_")
            found.exercises |= set(_exercises(root, lab, ()))
        case ["tests", *_] if Path(path).name.startswith("test_"):
            found.tests.add(path)
        case ["tests", "golden", folder, _]:
            wanted = re.compile(rf'assert_golden\(f?"{folder}/')
            found.tests |= {name for name, text in _texts(root) if wanted.search(text)}
        case ["tests", folder, _, *_]:
            found.tests.add(f"tests/{folder}")
        case ["labkit", folder, _, *_] if (root / "tests" / folder).is_dir():
            found.tests |= set(_mirror(root, folder, parts[2:]))
        case _:
            found.tests |= set(_naming(root, path))


def _exercises(root: Path, lab: str, within: tuple[str, ...]) -> list[str]:
    """The exercise whose room or file it is; all of the lab for what they share."""
    rooms = {p.stem for p in (root / "labkit" / "exercises" / lab).glob("[!_]*")
             if p.is_dir() or p.suffix == ".py"}  # fmt: skip
    here = Path(within[0]).stem if within else ""
    return [here] if here in rooms and here != "drivers" else sorted(rooms - {"drivers"})


def _mirror(root: Path, folder: str, within: tuple[str, ...]) -> Iterator[str]:
    """The test of the same name in the folder of the same name, or the whole folder."""
    own = Path("tests", folder, f"test_{Path(within[-1]).stem}.py")
    yield own.as_posix() if (root / own).exists() else f"tests/{folder}"


def _naming(root: Path, path: str) -> Iterator[str]:
    """The tests that name a file, or import the module that it is."""
    parts = Path(path).with_suffix("").parts
    words = [re.escape(Path(path).name)]
    if path.endswith(".py"):
        package = parts[:-1] if len(parts) > 2 else parts  # of a package, whatever is imported
        words = [re.escape(".".join(package)) + r"\b"]
        words += [rf"from {'.'.join(package[:-1])} import .*\b{package[-1]}\b"] * (len(package) > 1)
        words += [rf"^(from|import) {parts[-1]}\b"] * (parts[0] == "tests")
    wanted = re.compile("|".join(words), re.MULTILINE)
    return (name for name, text in _texts(root) if wanted.search(text))


@cache
def _texts(root: Path) -> tuple[tuple[str, str], ...]:
    """(path, text) of every test file that a quick run may run."""
    slow = {"browser", "exercises"}
    files = [p for p in sorted((root / "tests").rglob("test_*.py")) if p.parent.name not in slow]
    return tuple((p.relative_to(root).as_posix(), p.read_text(encoding="utf-8")) for p in files)


def _outermost(paths: Iterator[str]) -> set[str]:
    """Without what lies in a folder that is there too."""
    kept = set(paths)
    return {p for p in kept if not any(str(above) in kept for above in Path(p).parents)}
