"""The ways to install the course agree with each other, and with what is tested."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
from importlib import metadata
from pathlib import Path

import constraints
import oldest
import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

import labkit

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PROJECT = tomllib.loads(TEXT)["project"]
CONDA = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
CORE, EXTRAS = PROJECT["dependencies"], PROJECT["optional-dependencies"]
STATED = [*CORE, *(r for extra in EXTRAS.values() for r in extra)]
PINS = {r.name: r for r in constraints.read(ROOT / "constraints.txt")}
OLDEST = constraints.read(ROOT / "constraints-oldest.txt")
TESTED = [r for r in STATED if not r.startswith(("rnn-labs[", "nbgrader"))]


# Upper bounds in what learners install, each with what a newer release is known to break.
KNOWN_TO_BREAK: dict[str, str] = {}
LEARNERS = [r for r in [*CORE, *EXTRAS["labs"], *EXTRAS["kernel"]] if not r.startswith("rnn-labs[")]


def lower(requirement: str) -> str:
    """'1.26.4' of 'numpy>=1.26.4,<3'."""
    (bound,) = (s.version for s in Requirement(requirement).specifier if s.operator == ">=")
    return bound


def test_conda_takes_everything_but_python_from_the_project():
    python, pip, from_pip = CONDA["dependencies"]
    assert python == f"python{PROJECT['requires-python']}"
    assert pip == "pip"
    assert from_pip == {"pip": ["-c constraints.txt", "-e .[labs]"]}


def test_the_container_takes_everything_from_the_project_and_torch_from_where_the_workflows_do():
    text = (ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8")
    stated = json.loads(re.sub(r"^//.*", "", text, flags=re.MULTILINE))
    made = stated["postCreateCommand"]
    assert made.endswith("python -m pip install -e '.[labs]' -c constraints.txt")
    _, python = stated["image"].split(":")
    assert SpecifierSet(PROJECT["requires-python"]).contains(python)
    workflow = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8"))
    (index,) = re.findall(r"vars\.(\w+)", workflow["env"]["PIP_EXTRA_INDEX_URL"])
    assert stated["containerEnv"] == {"PIP_EXTRA_INDEX_URL": f"${{localEnv:{index}}}"}
    assert f'PIP_EXTRA_INDEX_URL="${{{index}:-' in made


@pytest.mark.parametrize("requirement", STATED)
def test_every_dependency_has_a_reason(requirement):
    assert re.search(rf'^ +"{re.escape(requirement)}", +# \w', TEXT, re.MULTILINE)


@pytest.mark.parametrize("requirement", [r for r in STATED if not r.startswith("rnn-labs[")])
def test_every_dependency_is_a_range(requirement):
    assert lower(requirement)
    assert "==" not in requirement and "~=" not in requirement


@pytest.mark.parametrize("requirement", LEARNERS)
def test_nothing_newer_is_taken_away_from_a_learner(requirement):
    stated = Requirement(requirement)
    newer = "9999.0"  # of which nothing is known, and so nothing bad
    assert stated.specifier.contains(newer) or stated.name in KNOWN_TO_BREAK


@pytest.mark.slow
def test_pip_leaves_what_is_newer_as_it_is(tmp_path):
    """An environment full of releases to come: there is no older one for pip to find, and it
    needs none."""
    venv.create(tmp_path / "there", with_pip=False)
    (site,) = (tmp_path / "there").glob("**/site-packages")
    for requirement in LEARNERS:
        name = Requirement(requirement).name
        info = site / f"{name}-9999.0.dist-info"
        info.mkdir()
        stated = f"Metadata-Version: 2.1\nName: {name}\nVersion: 9999.0\n"
        (info / "METADATA").write_text(stated)
    python = tmp_path / "there" / ("Scripts" if os.name == "nt" else "bin") / "python"
    (site / "others.pth").write_text(sysconfig.get_path("purelib"))  # setuptools, to build with
    source = tmp_path / "source"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    (source / "labkit").mkdir()
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--dry-run", "--no-index"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
    environment["PIP_CONFIG_FILE"] = os.devnull  # which may hold versions of its own
    report = tmp_path / "report.json"
    command = [*pip, "--no-build-isolation", "-q", "--report", report, f"{source}[labs]"]
    subprocess.run(command, check=True, env=environment)
    found = json.loads(report.read_text(encoding="utf-8"))["install"]
    assert [one["metadata"]["name"] for one in found] == ["rnn-labs"]


def test_plain_labkit_is_light():
    assert {Requirement(r).name for r in CORE} == {"numpy", "nbformat", "ipython", "tqdm"}


@pytest.mark.parametrize("requirement", TESTED)
def test_the_tested_version_is_in_its_range(requirement):
    stated = Requirement(requirement)
    (pin,) = PINS[canonicalize_name(stated.name)].specifier
    assert pin.operator == "==" and stated.specifier.contains(pin.version)


def test_constraints_are_nothing_but_versions():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    odd = [x for x in lines if x[:1] != "#" and not re.fullmatch(r"[a-z0-9-]+==[\w.]+", x)]
    assert not odd, "no addresses, no tags of local builds: make constraints"


def test_constraints_hold_all_that_the_tested_set_needs():
    installed = constraints.installed()
    assert len(installed) > 100
    missing = sorted(installed.keys() - PINS.keys())
    # Another system or Python asks for a few packages of its own.
    here = sys.platform == "linux" and sys.version_info[:2] == (3, 11)
    assert not missing or not here, f"make constraints, for {missing}"
    other = {n: v for n, v in installed.items() if n in PINS and not PINS[n].specifier.contains(v)}
    assert not other, "installed are other versions: make test installs constraints.txt"


def test_the_oldest_set_is_the_lower_bounds():
    here = {"python_version": "3.11"}
    found = {r.name: _version(r) for r in OLDEST if not r.marker or r.marker.evaluate(here)}
    runner = [r for r in EXTRAS["test"] if Requirement(r).name == "pytest"]
    assert found == {Requirement(r).name: Version(lower(r)) for r in CORE + runner}


def _version(pin: Requirement) -> Version:
    (exact,) = pin.specifier
    assert exact.operator == "=="
    return Version(exact.version)


@pytest.mark.parametrize("minor", range(11, 15))
def test_each_python_has_one_oldest_numpy(minor):
    at = {"python_version": f"3.{minor}"}
    assert f"3.{minor}" in SpecifierSet(PROJECT["requires-python"])
    numpy = [r for r in OLDEST if r.name == "numpy" and r.marker.evaluate(at)]
    assert len(numpy) == 1


def test_the_oldest_run_knows_what_a_build_needs():
    build = tomllib.loads(TEXT)["build-system"]["requires"]
    assert build == list(oldest.BUILD)


def test_the_makefile_asks_for_the_same_python():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (found,) = re.findall(r"\((\d+), (\d+)\) <= sys\.version_info < \((\d+), (\d+)\)", makefile)
    assert PROJECT["requires-python"] == ">={}.{},<{}.{}".format(*found)


def test_labkit_names_the_extras_that_there_are():
    # What needs.sentence advises comes from here; an old installation would advise another.
    provided = set(metadata.metadata("rnn-labs").get_all("Provides-Extra"))
    assert provided == set(EXTRAS)


def test_the_package_has_the_version_it_says():
    assert labkit.__version__ == PROJECT["version"]
