"""Imports run one way only, and `import labkit` stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import labkit

ROOT = Path(labkit.__file__).parent

# Lowest first. A module imports from lines above its own, never from its own line's
# neighbours to the right or from below. FACE is labkit/__init__.py.
LAYERS = [
    "numerics", "palette", "progressbar", "needs",
    "data", "training", "fast_step", "sentences", "spelling",
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
        ("labkit.plots.picture", "from labkit import palette"),
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


def test_importing_labkit_takes_less_than_300_ms():
    # The best of several, in time of this process alone: what a busy machine adds to a clock
    # on the wall says nothing about labkit.
    code = "import time; t = time.process_time(); import labkit; print(time.process_time() - t)"
    assert min(float(run(code)) for _ in range(5)) < 0.3
