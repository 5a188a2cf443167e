"""Every lab, run in JupyterLab and used as a learner would."""

import json
import re
import subprocess
import sys

import lab_in_browser as lab
import pytest
from labs_to_run import ALL, COURSE, PASTED, SOLUTIONS, WIDGETS, pasted
from looks import TOO_WIDE, Widget, shown_in

from labkit.release import notebook as files
from labkit.release.cells import opening

pytestmark = pytest.mark.slow
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
THEME = "theme => { window.jupyterapp.commands.execute('apputils:change-theme', {theme}); }"
WITH_WIDGETS = [name for name in SOLUTIONS if WIDGETS[name]]


def cells(names, kind=""):
    """(notebook, widget) of all notebooks in names; the training runs apart from the others."""
    both = [(name, cell) for name in names for cell in WIDGETS[name]]
    return [
        (name, cell)
        for name, cell in both
        if (cell.startswith(kind) if kind else not cell.startswith("training"))
    ]


def test_there_are_widgets_to_use():
    kinds = {cell.split("-")[0] for name in COURSE.labs for cell in WIDGETS[name]}
    assert kinds == {
        "tokens", "unrolled", "units", "tangent", "distance", "training", "length", "parity",
        "recall", "map",
    }  # fmt: skip


@pytest.mark.parametrize("lab", COURSE.labs)
def test_pasting_gives_what_the_solution_notebook_runs(lab):
    ours = [cell for cell in pasted(lab).cells if cell.cell_type == "code"]
    theirs = [c for c in files.read(COURSE.solution(lab)).cells if c.cell_type == "code"]
    theirs[0].source = f"{opening()}\n{theirs[0].source}"  # for readers without labkit
    assert [(c.id, c.source) for c in ours] == [(c.id, c.source) for c in theirs]


@pytest.mark.parametrize("name", ALL)
def test_run_all_ends_without_an_error(notebook, name):
    assert notebook.state == "done"
    assert notebook.errors == [] and notebook.towers == []
    assert all(cell.execution_count for cell in notebook.code if cell.source.strip())
    shown = notebook.page.locator(f'[id^="{name}-"]', has_text="Error displaying widget")
    assert shown.count() == 0


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS))
def test_every_slider_moves_the_picture(notebook, cell):
    widget = Widget(notebook, cell)
    many = widget.handles.count()
    assert many
    for position in range(many):
        before = widget.words
        if cell.startswith("distance") and position == 1:
            widget.place.locator("input[type=checkbox]").check()
            before = widget.wait_for_other_words(before)
        widget.drag(position)
        widget.wait_for_other_words(before)
        assert widget.misplaced == []


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS))
def test_a_key_moves_a_slider(notebook, cell):
    widget = Widget(notebook, cell)
    before = widget.words
    widget.handles.first.focus()
    notebook.page.keyboard.press("ArrowLeft")
    moved = widget.wait_for_other_words(before)
    notebook.page.keyboard.press("ArrowRight")
    widget.wait_for_other_words(moved)


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS, "tokens"))
def test_typing_changes_the_tokens(notebook, cell):
    widget = Widget(notebook, cell)
    before = widget.words
    assert "owl" not in before[0]
    box = widget.place.locator("input[type=text]").first
    box.fill("")
    box.type("the owl saw")
    notebook.page.locator(f'{widget.selector} svg[aria-label^="3 words"]').wait_for()
    assert "the is 0, owl is " in widget.words[0] and "UNK" in widget.words[1]


@pytest.mark.parametrize(("name", "cell"), cells(ALL, "training"))
def test_stop_in_the_middle_keeps_what_there_is(notebook, cell):
    notebook.run(cell)
    place = notebook.page.locator(notebook.selector(cell))
    place.locator("button:not([disabled])", has_text="Stop").wait_for(state="visible")
    widget = Widget(notebook, cell)
    assert re.search(r" s left$", widget.words[0]), widget.words
    place.locator("button", has_text="Stop").press("Enter")
    place.locator("[role=status]", has_text="Stopped").wait_for(state="visible")
    done, total = map(int, re.search(r"(\d+) of (\d+)", widget.words[0]).groups())
    assert 0 < done < total
    assert place.locator("button[disabled]", has_text="Stop").count() == 1
    count = next(c.execution_count for c in notebook.code if c.id == cell)
    run = f"Out[{count}]"
    answer = notebook.ask(f"[{run}.state, len({run}.losses), {run}.params is not None]")
    assert json.loads(answer)["data"]["text/plain"] == f"['stopped', {done}, True]"


@pytest.mark.parametrize("name", WITH_WIDGETS)
def test_all_fits_light_and_dark_wide_and_narrow(notebook, name):
    page = notebook.page
    for width, short in shown_in((1280, 900)):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(THEME, THEMES[short])
        light = str(short == "light").lower()
        page.wait_for_function(f"document.body.dataset.jpThemeLight === '{light}'")
        for cell in WIDGETS[name]:
            widget = Widget(notebook, cell)
            assert widget.misplaced == [] and widget.too_wide <= 0
            if not lab.CI:
                path = lab.SHOTS / f"{name}-{cell}-{short}-{width}.png"
                widget.place.screenshot(path=path)
        assert page.evaluate(TOO_WIDE, name) == []
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate(THEME, THEMES["light"])


@pytest.mark.parametrize(("name", "cell"), cells(PASTED))
def test_a_learners_own_widget_answers_a_drag(notebook, cell):
    widget = Widget(notebook, cell)
    before = widget.words
    widget.drag(0)
    widget.wait_for_other_words(before)


def test_what_hangs_is_ended():
    waiting = [sys.executable, "-c", "import time; time.sleep(60)"]
    before = subprocess.Popen(waiting)
    with lab.hard_limit(0.3):
        done = subprocess.run(waiting)  # a page that never answers
    assert done.returncode != 0, "it waited to the end"
    assert before.poll() is None, "it ended what others had started"
    before.kill()
    before.wait()


def test_pages_stayed_on_this_machine(desk, strangers):
    assert strangers == []
