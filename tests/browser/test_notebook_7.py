"""A lab in Notebook 7: renamed, in a folder with a space and an umlaut, run, checked and used."""

from importlib.util import find_spec
from urllib.parse import quote

import lab_in_browser as lab
import pytest
from barriers import barriers
from labs_to_run import pasted, widget_cells
from untrained import untrained

from labkit.release import notebook as files
from labkit.reports import record

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("notebook") is None, reason="Notebook 7 is not installed here"),
]
LAB, NAME = "01_tokens", "Übung eins/01_tokens (1).ipynb"
READY = """() => {
  const panel = window.jupyterapp && window.jupyterapp.shell.currentWidget;
  return panel && panel.sessionContext && panel.sessionContext.isReady;
}"""
RUN = """() => { window.jupyterapp.commands.execute('notebook:run-all-cells').then(
  () => { window.ran = true; }); }"""
ERRORS = """() => window.jupyterapp.shell.currentWidget.context.model.toJSON().cells
  .flatMap(cell => cell.outputs || []).filter(output => output.output_type === 'error').length"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """The lab's file, below the folder that is served."""
    path = tmp_path_factory.mktemp("notebook") / "work" / NAME
    path.parent.mkdir(parents=True)
    files.write(untrained(pasted(LAB), widget_cells(LAB)), path)
    return path


@pytest.fixture(scope="module")
def page(chromium, path):
    """The lab, open and run to its end."""
    served = path.parents[1]
    with lab.server(served, served.parent, "notebook") as address:
        page = chromium.new_page(viewport={"width": 1280, "height": 900})
        page.goto(f"{address}/notebooks/{quote(NAME)}?token={lab.TOKEN}")
        page.wait_for_function(READY, timeout=120_000, polling=lab.LOOK)
        page.evaluate(RUN)
        page.wait_for_function("() => window.ran", timeout=300_000, polling=lab.LOOK)
        yield page
        page.close()


def test_it_runs_and_the_checks_report(page):
    assert page.evaluate(ERRORS) == 0
    reports = page.locator('[role=group][aria-label^="Check of"]')
    assert reports.count() >= 5
    assert all("cases right" in said for said in reports.all_text_contents())
    assert barriers(page, '[role=group][aria-label^="Check of"]') == []


def test_what_was_checked_is_kept_beside_the_notebook(page, path):
    assert page.locator("caption", has_text="5 of 5 exercises passed").count() == 1
    assert barriers(page, "table:has(caption)") == []
    kept = record.read(path.parent / record.NAME)
    exercises = [entry for entry in kept if entry.lines is None]
    assert len(exercises) == 5 and all(entry.passed for entry in exercises)
    assert {entry.state for entry in kept if entry.lines} == {"unmended", "mended"}


def test_its_widget_answers_by_key_has_names_and_no_barrier(page):
    slider = page.get_by_role("slider", name="max_words")
    status = page.locator(".labkit-widget [role=status]")
    before = status.text_content()
    slider.focus()
    page.keyboard.press("ArrowLeft")
    page.wait_for_function(
        "before => document.querySelector('.labkit-widget [role=status]').textContent !== before",
        arg=before,
    )
    assert barriers(page, ".labkit-widget") == []
