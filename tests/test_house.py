"""The usual files beside the code agree with the project, and can be read by their tools."""

import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*-*.yml"))


def test_the_citation_is_of_this_version():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (cited["version"], cited["license"]) == (project["version"], project["license"])


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_for_the_function_and_the_report(path):
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    asked = {part["id"] for part in form["body"] if part.get("validations", {}).get("required")}
    assert {"exercise", "function", "report"} <= asked


def test_there_are_forms():
    assert len(FORMS) == 2


def test_hooks_run_what_the_environment_has():
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = [hook for repo in config["repos"] for hook in repo["hooks"]]
    assert {hook["entry"].split()[0] for hook in hooks} == {"ruff", "labkit"}
    assert all(hook["language"] == "system" for hook in hooks)  # nothing is fetched
