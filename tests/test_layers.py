"""Imports run one way only and never in a circle; `import labkit` stays light; files are short."""

import ast
import importlib
import itertools
import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import labkit

ROOT = Path(labkit.__file__).parent

# Lowest first. A module imports from lines above its own, never from its own line's
# neighbours to the right or from below. FACE is labkit/__init__.py.
LAYERS = [
    "place", "words", "numerics", "progressbar", "address", "needs",
    "data",
    "nets",
    # Four names that notebooks import, for modules of nets.
    "training", "fast_step", "sentences", "spelling",
    "engine",
    "exercises",
    "reference",
    "reports",
    "FACE",
    "plots",
    "widgets",
    "release",
    "grading",
    "cli",
]  # fmt: skip
HEAVY = ("torch", "matplotlib", "ipywidgets")


def layer(module: str) -> str:
    """'labkit.engine.judge' → 'engine', 'labkit' → 'FACE'."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "FACE"


def module_of(path: Path) -> str:
    parts = ("labkit", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(source: str, module: str, is_package: bool) -> list[tuple[int, str]]:
    """(line, module) of every import from labkit, at the top or inside a function."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [(node.lineno, name) for name in _from(node, module, is_package)]
    return [(line, name) for line, name in found if name.split(".")[0] == "labkit"]


def _from(node: ast.ImportFrom, module: str, is_package: bool) -> list[str]:
    parts = module.split(".")
    base = parts[: len(parts) - node.level + is_package] if node.level else []
    source = ".".join([*base, *(node.module.split(".") if node.module else [])])
    # `from labkit import exercises` imports a layer, `from labkit import check` the face.
    if source == "labkit":
        return [f"labkit.{a.name}" if a.name in LAYERS else "labkit" for a in node.names]
    return [source]


def graph(sources: dict[str, str], packages: set[str]) -> dict[str, set[str]]:
    """Which of these modules imports which other one, also where only types are checked."""
    edges: dict[str, set[str]] = {module: set() for module in sources}
    for module, source in sources.items():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                found = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                parts = module.split(".")
                base = parts[: len(parts) - node.level + (module in packages)]
                start = [*(base if node.level else []), *(node.module or "").split(".")]
                origin = ".".join(part for part in start if part)
                inner = [f"{origin}.{alias.name}" for alias in node.names]
                found = [name if name in sources else origin for name in inner]
            else:
                continue
            edges[module] |= {name for name in found if name in sources and name != module}
    return edges


def circle(edges: dict[str, set[str]]) -> list[str]:
    """A circle of modules that import each other, the first again at its end; [] without one."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return error.args[1]
    return []


def violations(source: str, module: str, is_package: bool = False) -> list[str]:
    """What source imports against the order, as sentences."""
    own = layer(module)
    if own not in LAYERS:
        return [f"labkit/{own} is in no layer: add it to LAYERS in tests/test_layers.py"]
    return [
        f"{module}, line {line}: imports {name}, and {layer(name)} is not below {own}"
        for line, name in imports(source, module, is_package)
        if layer(name) != own
        and (layer(name) not in LAYERS or LAYERS.index(layer(name)) > LAYERS.index(own))
    ]


def test_imports_run_one_way():
    paths = sorted(ROOT.rglob("*.py"))
    assert len(paths) > 20
    found = []
    for path in paths:
        source = path.read_text(encoding="utf-8")
        found += violations(source, module_of(path), path.name == "__init__.py")
    assert not found, "\n".join(found)


def test_no_files_import_each_other_in_a_circle():
    paths = {module_of(path): path for path in ROOT.rglob("*.py")}
    packages = {module for module, path in paths.items() if path.name == "__init__.py"}
    sources = {module: path.read_text(encoding="utf-8") for module, path in paths.items()}
    assert not circle(graph(sources, packages))


@pytest.mark.parametrize(
    "back",
    ["import p.a", "from p.a import x", "from p import a", "from . import a", "from .a import x",
     "def f():\n    from p import a",
     "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p.a import x"],
)  # fmt: skip
def test_a_circle_is_seen(back):
    sources = {"p": "", "p.a": "from p.b import y", "p.b": back, "p.c": "from p import a, b"}
    assert set(circle(graph(sources, {"p"}))) == {"p.a", "p.b"}
    assert not circle(graph({**sources, "p.b": "import numpy"}, {"p"}))


def test_only_the_course_names_a_lab():
    """Engine, reports, release and grading reach exercises by name: they know no course."""
    found = []
    for path in ROOT.rglob("*.py"):
        if ROOT / "exercises" not in path.parents:
            named = imports(path.read_text(encoding="utf-8"), module_of(path), False)
            labs = [(line, name) for line, name in named if name.startswith("labkit.exercises.")]
            found += [f"{path}, line {line}: imports {name}" for line, name in labs]
    assert not found, "\n".join(found)


def test_anything_goes_only_at_the_boundary():
    """`Any` has its names in theirs.py: what comes from learners, or through JSON."""
    found = [path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py")
             if any(isinstance(node, (ast.Name, ast.alias, ast.Attribute)) and "Any" in
                    (getattr(node, "id", ""), getattr(node, "name", ""), getattr(node, "attr", ""))
                    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))]  # fmt: skip
    assert found == ["engine/theirs.py"]


def test_the_order_is_the_one_that_contributing_states():
    """numpy ← place, numerics, ... ← engine ← ...: what stands between two arrows is one layer."""
    text = " ".join((ROOT.parent / "CONTRIBUTING.md").read_text(encoding="utf-8").split())
    said = re.search(r"Layers import one way: (.*?);", text)
    names = {"numpy": "", "command line": "cli"}
    layers = [[names.get(name, name) for name in one.split(", ")]
              for one in said[1].split(" ← ")] if said else []  # fmt: skip
    places = [[LAYERS.index(name) for name in one if name] for one in layers]
    assert len(places) > 5 and ["engine"] in layers
    for lower, upper in itertools.pairwise(places[1:]):
        assert max(lower) < min(upper), said


LONGEST = 300


def test_files_are_short_but_for_tables_of_data():
    """A longer file says in its first line that it is a table of data."""
    lines = {p.relative_to(ROOT).as_posix(): p.read_text(encoding="utf-8").splitlines()
             for p in ROOT.rglob("*.py")}  # fmt: skip
    long = {name: len(text) for name, text in lines.items()
            if len(text) > LONGEST and not text[0].startswith('"""Table of data: ')}  # fmt: skip
    assert not long


@pytest.mark.parametrize("name", ["training", "fast_step", "sentences", "spelling"])
def test_notebooks_find_nets_under_the_names_that_they_use(name):
    old, new = (importlib.import_module(f"{place}.{name}") for place in ("labkit", "labkit.nets"))
    assert old is new and getattr(labkit, name) is new


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("labkit.engine.judge", "from labkit.reports.report import Report"),
        ("labkit.engine.judge", "from labkit import exercises"),
        ("labkit.engine.judge", "import labkit.plots"),
        ("labkit.engine.judge", "def f():\n    from labkit.plots import draw"),
        ("labkit.engine.judge", "from ..exercises import load"),
        ("labkit.engine.judge", "from labkit import check"),
        ("labkit.numerics", "from labkit.data import anbn"),
        ("labkit", "from labkit.cli import main"),
        ("labkit.novelty", "import numpy"),
        ("labkit.cli.lint", "import labkit.novelty"),
    ],
)
def test_an_import_the_wrong_way_is_seen(module, source):
    assert violations(source, module)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("labkit.exercises.forward.softmax", "from labkit.engine import Case"),
        ("labkit.engine.judge", "from .plain import freeze\nfrom labkit.engine import verdict"),
        ("labkit.cli.lint", "from labkit.release import Course\nimport labkit"),
        ("labkit.plots.picture", "from labkit.plots import palette"),
        ("labkit", "from labkit.reports.check import check"),
    ],
)
def test_an_import_the_right_way_is_fine(module, source):
    assert violations(source, module) == []


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    "module", ["labkit", "labkit.exercises", "labkit.reference", "labkit.data"]
)
def test_importing_loads_nothing_heavy(module):
    code = f"import sys, {module}; print(*[m for m in {HEAVY} if m in sys.modules])"
    assert run(code) == ""


@pytest.mark.parametrize("module", ["labkit.cli", "labkit.grading.run", "labkit.grading.serving"])
def test_a_command_and_the_processes_of_grading_load_no_notebook_s_schema(module):
    """nbformat and its schemas cost as much as all else that a judging process imports."""
    code = f"import sys, {module}; {module}.__dict__.get('_parser', int)()"
    code += "; print(*[m for m in ('nbformat', 'jsonschema') if m in sys.modules])"
    assert run(code) == ""


def test_importing_labkit_loads_little_more_than_numpy():
    # 55 files of its own when counted, and nothing that is neither NumPy's nor Python's. The
    # seconds of it are measured by benchmarks/checks.py.
    code = "import sys, numpy; m = {*sys.modules}; import labkit; print(*{*sys.modules} - m)"
    loaded = run(code).split()
    own = [name for name in loaded if name.split(".")[0] == "labkit"]
    others = {name.split(".")[0] for name in loaded} - {"labkit", "numpy"}
    assert others <= sys.stdlib_module_names
    assert len(own) < 60
