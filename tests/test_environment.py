"""The ways to install the course agree with each other."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONDA = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
REQUIREMENTS = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]


def test_conda_takes_everything_but_python_from_pyproject():
    python, pip, from_pip = CONDA["dependencies"]
    assert python == f"python{PROJECT['requires-python']}"
    assert pip == "pip"
    assert from_pip == {"pip": ["-e ."]}


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_every_dependency_is_pinned_with_a_reason(requirement):
    assert re.fullmatch(r"[a-z0-9-]+==[\w.]+", requirement)
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(rf'^ +"{re.escape(requirement)}", +# \w', text, re.MULTILINE)


def test_the_makefile_asks_for_the_same_python():
    wanted = tuple(map(int, PROJECT["requires-python"].removeprefix(">=").split(".")))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert set(re.findall(r"version_info < \((\d+), (\d+)\)", makefile)) == {
        tuple(map(str, wanted))
    }


def test_the_package_has_the_version_it_says():
    import labkit

    assert labkit.__version__ == PROJECT["version"]
