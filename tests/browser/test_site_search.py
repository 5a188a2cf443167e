"""The site's search, in a page opened from a folder: no server, no network."""

import pytest
from barriers import barriers, too_wide

from labkit.release import Course
from labkit.release import site as sites

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    """The address of a site's first page, two labs of which are there."""
    folder = tmp_path_factory.mktemp("ümläut site")
    sites.build(Course.find(), ["01_tokens", "03_forward"], folder)
    return (folder / "index.html").as_uri()


@pytest.fixture
def page(chromium, index):
    page = chromium.new_page(viewport={"width": 320, "height": 900})
    page.goto(index)
    yield page
    page.close()


def results(page, words):
    page.get_by_role("searchbox", name="Search the labs and the mistakes").fill(words)
    return page.locator("#results a").all_text_contents()


def test_a_word_finds_the_section_and_leads_there(page):
    found = results(page, "ORTHONORMAL weights")
    assert "Lab 03 · Forward: a network that reads" in found
    assert results(page, "softmax")[0].startswith("Exercise 3.1 · softmax")
    found = results(page, "index one-hot")
    assert found and page.get_by_role("status").text_content() == f"{len(found)} found."
    page.locator("#results a").first.click()
    page.wait_for_url("**/01_tokens.html#*")
    assert page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1)))")


def test_a_mistakes_name_finds_its_exercise(page):
    assert results(page, "rarest-first") == ["Mistakes in build_vocabulary (Table of mistakes)"]


def test_nothing_found_is_said_and_an_empty_field_is_silent(page):
    assert results(page, "softmax zebra") == []
    assert page.get_by_role("status").text_content() == "0 found."
    assert results(page, " ") == [] and page.get_by_role("status").text_content() == ""


def test_what_is_typed_is_no_html(page):
    assert results(page, "<img src=x onerror=document.title=1>") == []
    assert page.title() == "RNN Labs"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_are_no_barrier(page, scheme):
    page.emulate_media(color_scheme=scheme)
    assert len(results(page, "the")) == 20
    assert "the best 20 shown" in page.get_by_role("status").text_content()
    assert barriers(page) == [] and too_wide(page) == 0
