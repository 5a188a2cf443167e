"""Every lab with widgets, run in JupyterLab and used as a learner would."""

import re

import lab_in_browser as lab
import pytest
from lab_in_browser import LABS, SHOTS, widget_cells

pytestmark = pytest.mark.slow
# What a drag, a key and a choice are tried on: every widget but the training runs.
WIDGETS = [(name, cell) for name in LABS for cell in widget_cells(name)]
DRAGGED = [(name, cell) for name, cell in WIDGETS if not cell.startswith("training")]
RUNS = [(name, cell) for name, cell in WIDGETS if cell.startswith("training")]
PICTURE = "svg[role=img]"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}

# Boxes of all texts of a picture: those outside of it, and pairs that lie on each other.
MISPLACED = """svg => {
  const sheet = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim());
  const boxes = texts.map(text => text.getBoundingClientRect());
  const name = i => texts[i].textContent;
  const found = [];
  boxes.forEach((a, i) => {
    if (a.left < sheet.left - 1 || a.right > sheet.right + 1 || a.top < sheet.top - 1
        || a.bottom > sheet.bottom + 1) found.push('outside: ' + name(i));
    boxes.slice(i + 1).forEach((b, j) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && tall > 0.35 * Math.min(a.height, b.height))
        found.push('overlap: ' + name(i) + ' / ' + name(i + 1 + j));
    });
  });
  return found;
}"""


def run_page(pages, name):
    """The page of a lab whose Run All has ended."""
    page = pages.by_name[name]
    page.bring_to_front()
    page.wait_for_function("window.ranAll !== undefined", timeout=200_000)
    return page


def shown(page, cell):
    """The cell of a widget, in sight, its picture there."""
    place = page.locator(f"#cell-{cell}")
    place.locator(PICTURE).first.wait_for(state="visible", timeout=60_000)
    place.scroll_into_view_if_needed()
    return place


def words(place):
    return place.locator(PICTURE).first.get_attribute("aria-label")


def misplaced(page, place):
    return page.evaluate(MISPLACED, place.locator(PICTURE).first.element_handle())


def wait_for_other_words(page, place, before, seconds=20):
    selector = f"#{place.get_attribute('id')} svg[role=img]"
    page.wait_for_function(
        "([selector, before]) => { const svg = document.querySelector(selector);"
        " return svg && svg.getAttribute('aria-label') !== before; }",
        arg=[selector, before],
        timeout=1000 * seconds,
    )
    return words(place)


def handles(place):
    """The handles of the sliders that can be moved."""
    return place.locator(".noUi-target:not([disabled]) .noUi-handle")


def drag(page, handle, far):
    box = handle.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + far / 2, y, steps=4)
    page.mouse.move(x + far, y, steps=4)
    page.mouse.up()


def test_there_are_widgets_to_use():
    assert {cell.split("-")[0] for _, cell in WIDGETS} == {
        "tokens", "unrolled", "units", "tangent", "distance", "training", "length", "parity",
    }  # fmt: skip


@pytest.mark.parametrize("name", LABS)
def test_run_all_ends_without_an_error(pages, name):
    page = run_page(pages, name)
    assert page.evaluate("window.ranAll") is True
    assert page.evaluate(lab.ERRORS) == []
    assert all(page.evaluate(lab.COUNTS))
    assert "Error displaying widget" not in page.content()


@pytest.mark.parametrize(("name", "cell"), DRAGGED)
def test_every_slider_moves_the_picture(pages, name, cell):
    page = run_page(pages, name)
    place = shown(page, cell)
    many = handles(place).count()
    assert many
    for position in range(many):
        before = words(place)
        track = place.locator(".noUi-target:not([disabled])").nth(position).bounding_box()
        box = handles(place).nth(position).bounding_box()
        assert track["width"] > 60, "there is no room to drag in"
        left = box["x"] + box["width"] / 2 - track["x"]
        if cell.startswith("distance") and position == 1:
            place.locator("input[type=checkbox]").check()
            before = wait_for_other_words(page, place, before)
        far = track["width"] * (0.3 if left < track["width"] / 2 else -0.3)
        drag(page, handles(place).nth(position), far)
        wait_for_other_words(page, place, before)
        assert misplaced(page, place) == []


@pytest.mark.parametrize(("name", "cell"), DRAGGED)
def test_a_key_moves_a_slider(pages, name, cell):
    page = run_page(pages, name)
    place = shown(page, cell)
    before = words(place)
    handles(place).first.focus()
    page.keyboard.press("ArrowLeft")
    moved = wait_for_other_words(page, place, before)
    page.keyboard.press("ArrowRight")
    wait_for_other_words(page, place, moved)


@pytest.mark.parametrize(("name", "cell"), [w for w in DRAGGED if w[1].startswith("tokens")])
def test_typing_changes_the_tokens(pages, name, cell):
    page = run_page(pages, name)
    place = shown(page, cell)
    before = words(place)
    box = place.locator("input[type=text]").first
    box.fill("")
    box.type("the owl saw")
    after = wait_for_other_words(page, place, before)
    page.wait_for_function(
        "id => document.querySelector(`#${id} svg[role=img]`).textContent.includes('owl')",
        arg=f"cell-{cell}",
        timeout=20_000,
    )
    assert "owl" in words(place) and "owl" not in before and after


@pytest.mark.parametrize(("name", "cell"), RUNS)
def test_stop_in_the_middle_keeps_what_there_is(pages, name, cell):
    page = run_page(pages, name)
    page.evaluate(lab.RUN_ONE, cell)
    place = page.locator(f"#cell-{cell}")
    stop = place.locator("button:not([disabled])", has_text="Stop")
    stop.wait_for(state="visible", timeout=60_000)
    place.locator(PICTURE).wait_for(state="visible", timeout=60_000)
    assert re.search(r" s left$", words(place)), words(place)
    stop.click()
    page.wait_for_function(
        "id => document.querySelector(`#${id} [role=status]`).textContent.includes('Stopped')",
        arg=f"cell-{cell}",
        timeout=30_000,
    )
    done, total = map(int, re.search(r"(\d+) of (\d+)", words(place)).groups())
    assert 0 < done < total
    assert place.locator("button[disabled]", has_text="Stop").count() == 1


@pytest.mark.parametrize("name", LABS)
def test_widgets_fit_light_and_dark_wide_and_narrow(pages, name):
    page = run_page(pages, name)
    for width in (1280, 900):
        page.set_viewport_size({"width": width, "height": 900})
        for short, theme in THEMES.items():
            page.evaluate(lab.THEME, theme)
            page.wait_for_function(
                "light => document.body.dataset.jpThemeLight === light",
                arg=str(short == "light").lower(),
            )
            for cell in widget_cells(name):
                place = shown(page, cell)
                assert misplaced(page, place) == []
                inner, outer = place.locator(PICTURE).first.bounding_box(), place.bounding_box()
                assert inner["x"] + inner["width"] <= outer["x"] + outer["width"]
                place.screenshot(path=SHOTS / f"{name}-{cell}-{short}-{width}.png")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate(lab.THEME, THEMES["light"])


def test_pages_stayed_on_this_machine(pages):
    assert pages.strangers == []
