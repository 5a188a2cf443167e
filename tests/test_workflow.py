"""The public repository's workflows: none runs here, so their files are held to the project."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FLOWS = {path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in FILES}
JOBS = {f"{f}: {n}": job for f, flow in FLOWS.items() for n, job in flow["jobs"].items()}
MADE = re.compile(r"\bmake +([\w-]+|\$\{\{ *matrix\.target *\}\})")


def runs(job: dict) -> list[dict]:
    """The settings with which a job is run: its matrix, or the one that its steps name."""
    if "strategy" in job:
        return job["strategy"]["matrix"]["include"]
    named = [s["with"] for s in job["steps"] if s.get("uses", "").startswith("actions/setup-py")]
    return [{"os": job["runs-on"], "python": setting["python-version"]} for setting in named]


def targets(job: dict) -> set[str]:
    """Every target that the steps of a job make."""
    named = {t for step in job["steps"] for t in MADE.findall(step.get("run", ""))}
    plain = {t for t in named if not t.startswith("$")}
    return plain | ({run["target"] for run in runs(job)} if plain != named else set())


def known() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][\w-]*):", makefile, re.MULTILINE))


def test_there_are_workflows():
    assert JOBS and all(targets(job) for job in JOBS.values())


@pytest.mark.parametrize("name", JOBS)
def test_every_target_that_it_makes_is_in_the_makefile(name):
    assert targets(JOBS[name]) - known() == set()


@pytest.mark.parametrize("name", JOBS)
def test_actions_are_pinned_by_their_major_version(name):
    used = [step["uses"] for step in JOBS[name]["steps"] if "uses" in step]
    assert used and all(re.fullmatch(r"actions/[a-z-]+@v\d+", action) for action in used)


@pytest.mark.parametrize("name", JOBS)
def test_it_runs_on_a_python_that_labkit_allows(name):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pythons = {run["python"] for run in runs(JOBS[name])}
    assert pythons and all(isinstance(p, str) for p in pythons), "3.10 without quotes is 3.1"
    assert all(p in SpecifierSet(project["requires-python"]) for p in pythons)


def test_a_change_is_tested_on_every_system():
    change = runs(FLOWS["test.yml"]["jobs"]["change"])
    linux = {r["python"] for r in change if r["os"].startswith("ubuntu") and r["target"] == "test"}
    assert len(linux) == 2
    assert {r["os"].partition("-")[0] for r in change} == {"ubuntu", "macos", "windows"}


def test_once_a_week_the_long_tests_run_and_other_processors_and_the_claims():
    flow = FLOWS["test.yml"]
    (when,) = flow[True]["schedule"]  # YAML 1.1 reads the word on as true
    assert re.fullmatch(r"\d+ \d+ \* \* \d", when["cron"])
    weekly = flow["jobs"]["weekly"]
    assert "schedule" in weekly["if"]
    assert weekly["env"] == {"LABKIT_LONG": "1"}
    assert targets(weekly) == {"test", "portable", "claims"}


def test_pages_publishes_what_make_site_writes():
    flow = FLOWS["pages.yml"]
    (job,) = flow["jobs"].values()
    assert flow[True]["push"] == {"branches": ["main"]} and targets(job) == {"site"}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    folder = re.search(r"labkit site (\S+)", makefile)[1]
    used = {step["uses"].partition("@")[0]: step for step in job["steps"] if "uses" in step}
    assert used["actions/upload-pages-artifact"]["with"] == {"path": folder}
    order = [step.get("run") or step["uses"] for step in job["steps"]]
    made = next(i for i, step in enumerate(order) if "make site" in step)
    assert (
        made
        < order.index("actions/upload-pages-artifact@v3")
        < order.index("actions/deploy-pages@v4")
    )


def test_pages_asks_for_what_publishing_needs_and_no_more():
    wanted = {"contents": "read", "pages": "write", "id-token": "write"}
    assert FLOWS["pages.yml"]["permissions"] == wanted
    assert FLOWS["test.yml"]["permissions"] == {"contents": "read"}
    (job,) = FLOWS["pages.yml"]["jobs"].values()
    assert job["environment"]["name"] == "github-pages"
    assert job["if"] == "github.event.repository.has_pages"
