"""Every widget in JupyterLab, by ear and by key: names, one region that speaks, no barrier."""

import re

import pytest
from barriers import barriers
from labs_to_run import SOLUTIONS, WIDGETS
from looks import Widget, shown_in
from test_labs_in_a_browser import THEME, THEMES, WITH_WIDGETS, cells

pytestmark = pytest.mark.slow
KINDS = "slider|textbox|combobox|checkbox|button"
NAMED = re.compile(rf'^\s*- ({KINDS})\b(?: "([^"]*)")?', re.MULTILINE)
# The controls that can be used, marked with their place, and how many there are.
MARK = """selector => {
  const all = document.querySelectorAll(selector + ' .labkit-widget :is([role=slider],'
    + '[contenteditable=true], input, select, button):not([disabled], [aria-disabled=true])');
  all.forEach((node, place) => { node.dataset.place = place; });
  all[0].focus();
  return all.length;
}"""
PLACE = "() => document.activeElement.dataset.place"
# The parts of a widget that reach over its right edge.
WIDE = """selector => {
  const widget = document.querySelector(selector + ' .labkit-widget');
  const edge = widget.getBoundingClientRect().right + 1;
  return [...widget.querySelectorAll('.jupyter-widgets, svg[role=img], table, p')]
    .filter(part => part.getBoundingClientRect().right > edge)
    .map(part => part.className || part.tagName);
}"""
WRONG = """kept = softmax
def softmax(x, axis=0):
    return np.exp(x) / np.exp(x).sum(axis=axis, keepdims=True)
"""
CELLS = "name => window.runs[name].panel.content.widgets.length"
ACTIVE = "name => window.runs[name].panel.content.activeCell.model.id"
HOLD = "selector => { window.held = document.querySelector(selector + ' [role=status]'); }"
HELD = """selector => [document.querySelector(selector + ' [role=status]') === window.held,
  window.held.textContent, document.querySelectorAll(selector + ' [aria-live]').length]"""


def output(widget):
    return f"{widget.selector} .jp-Cell-outputArea"


@pytest.mark.parametrize(("width", "scheme"), shown_in((1280, 320)))
@pytest.mark.parametrize("name", WITH_WIDGETS)
def test_no_barrier_light_and_dark_wide_and_narrow(notebook, name, width, scheme):
    page = notebook.page
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(THEME, THEMES[scheme])
    light = str(scheme == "light").lower()
    page.wait_for_function(f"document.body.dataset.jpThemeLight === '{light}'")
    places = [output(Widget(notebook, cell)) for cell in WIDGETS[name]]
    found = barriers(page, *places)
    found += [(place, part) for place in places for part in page.evaluate(WIDE, place)]
    page.evaluate(THEME, THEMES["light"])
    page.set_viewport_size({"width": 1280, "height": 900})
    assert found == []


def themes(page):
    """Each of JupyterLab's two themes in turn; at the end it is light again."""
    for theme in THEMES.values():
        page.evaluate(THEME, theme)
        light = str(theme == THEMES["light"]).lower()
        page.wait_for_function(f"document.body.dataset.jpThemeLight === '{light}'")
        yield theme
    page.evaluate(THEME, THEMES["light"])


@pytest.mark.parametrize("name", ["03_forward"])
def test_reports_and_progress_have_no_barrier_in_jupyterlab(notebook, name):
    """A right answer's report and a wrong one's, and progress, where a learner reads them."""
    page, found = notebook.page, {}
    check, progress = notebook.selector("softmax-check"), notebook.selector("progress")
    for source, said in ((WRONG, "[no-shift]"), ("softmax = kept", "✓")):
        notebook.ask(f"exec({source!r})")
        notebook.run("softmax-check")
        page.locator(f"{check} .jp-OutputArea-output", has_text=said).first.wait_for()
        places = [f"{place} .jp-Cell-outputArea" for place in (check, progress)]
        for theme in themes(page):
            for there in places:
                assert page.locator(f"{there} :is([role=group], table)").count(), "nothing is shown"
            wrong = barriers(page, *places)
            found |= {(said, theme): wrong} if wrong else {}
    assert found == {}


@pytest.mark.parametrize("name", WITH_WIDGETS)
def test_every_control_has_a_name_of_its_own(notebook, name):
    for cell in WIDGETS[name]:
        widget = Widget(notebook, cell)
        found = NAMED.findall(widget.place.locator(".labkit-widget").aria_snapshot())
        assert found and all(said for _, said in found), found
        assert len(set(found)) == len(found), "two of a kind have one name"
        assert widget.place.locator("[role=slider]").count() == str(found).count("'slider'")


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS))
def test_a_slider_says_the_value_that_is_seen(notebook, cell):
    widget = Widget(notebook, cell)
    for slider in widget.place.locator(".widget-slider").all():
        shown = slider.locator(".widget-readout").text_content()
        assert slider.locator("[role=slider]").get_attribute("aria-valuetext") == shown


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS))
def test_one_region_stays_and_says_what_changed(notebook, cell):
    widget, page = Widget(notebook, cell), notebook.page
    before = widget.words
    page.evaluate(HOLD, widget.selector)
    first = widget.handles.first
    low = first.get_attribute("aria-valuenow") == first.get_attribute("aria-valuemin")
    first.focus()
    page.keyboard.press("ArrowRight" if low else "ArrowLeft")
    after = widget.wait_for_other_words(before)
    assert page.evaluate(HELD, output(widget)) == [True, after[1], 1]
    page.keyboard.press("ArrowLeft" if low else "ArrowRight")
    widget.wait_for_other_words(after)


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS) + cells(SOLUTIONS, "training"))
def test_tab_goes_through_every_control_and_on(notebook, cell):
    widget, page = Widget(notebook, cell), notebook.page
    if not widget.place.locator(":is([role=slider], button:not([disabled]))").count():
        pytest.skip("its run has ended, and with it the use of its button")
    many = page.evaluate(MARK, output(widget))
    seen = []
    for _ in range(many + 1):
        seen.append(page.evaluate(PLACE))
        page.keyboard.press("Tab")
    assert seen[:many] == [str(place) for place in range(many)]
    assert page.evaluate(PLACE) is None


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS))
def test_boxes_and_lists_are_used_by_key(notebook, cell):
    widget, page = Widget(notebook, cell), notebook.page
    for control in widget.place.locator("select, input[type=checkbox]").all():
        before = widget.words
        keys = ("Space", "Space")
        if control.evaluate("node => node.matches('select')"):
            last = control.evaluate("node => node.selectedIndex === node.options.length - 1")
            keys = ("ArrowUp", "ArrowDown") if last else ("ArrowDown", "ArrowUp")
        control.focus()
        page.keyboard.press(keys[0])
        after = widget.wait_for_other_words(before)
        page.keyboard.press(keys[1])
        widget.wait_for_other_words(after)


@pytest.mark.parametrize(("name", "cell"), cells(SOLUTIONS))
def test_a_key_that_a_slider_has_is_not_the_notebooks(notebook, name, cell):
    widget, page = Widget(notebook, cell), notebook.page
    slider, many = widget.handles.first, page.evaluate(CELLS, name)
    low = slider.get_attribute("aria-valuenow") == slider.get_attribute("aria-valuemin")
    before = widget.words
    slider.focus()
    active = page.evaluate(ACTIVE, name)
    page.keyboard.press("ArrowUp" if low else "ArrowDown")
    after = widget.wait_for_other_words(before)
    page.keyboard.press("ArrowDown" if low else "ArrowUp")
    widget.wait_for_other_words(after)
    for key in "ddab":  # delete this cell, insert one above, one below
        page.keyboard.press(key)
    assert (page.evaluate(ACTIVE, name), page.evaluate(CELLS, name)) == (active, many)
