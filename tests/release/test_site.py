"""The static pages: whole, one script for the search, nothing from elsewhere."""

import json
import re
import shutil
import sys
from html import unescape
from html.parser import HTMLParser

import math_font
import pytest
from fontTools.ttLib import TTFont

from labkit import exercises
from labkit.cli import main
from labkit.release import Course, site, site_search

COURSE = Course.find()
LABS = COURSE.labs[:2] + COURSE.labs[3:4]


class Seen(HTMLParser):
    """Every tag with its attributes, and the text outside of code."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self._inside = [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag in ("pre", "code", "style", "math"):
            self._inside.append(tag)

    def handle_endtag(self, tag):
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data):
        if not self._inside:
            self.words += data


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("site")
    site.build(COURSE, LABS, made)
    return made


@pytest.fixture(scope="module")
def pages(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.html")}


@pytest.fixture(scope="module")
def sections(folder):
    """What the search knows."""
    text = (folder / "search.js").read_text(encoding="utf-8")
    return json.loads(re.search(r"^const sections = (\[.*?^\]);", text, re.DOTALL | re.M)[1])


def test_two_pages_a_lab_an_index_and_the_mistakes(pages):
    wanted = {"index.html", "mistakes.html"} | {
        site.name_of(lab, k) for lab in LABS for k in ("student", "solution")
    }
    assert set(pages) == wanted


def test_nothing_is_fetched_and_the_search_is_the_only_script(pages, folder):
    for name, text in pages.items():
        scripts = re.findall(r"<script[^>]*>", text)
        assert scripts == ['<script src="search.js" defer>'] * (name == "index.html"), name
        assert "@import" not in text, name
        for tag, attributes in Seen(text).tags:
            assert not any(key.startswith("on") for key in attributes), (name, tag)
            for key in ("src", "href"):
                address = attributes.get(key) or ""
                inside = address.startswith(("data:image/", "#")) or (folder / address).is_file()
                said = tag == "a" and address.startswith("https://")  # followed by hand only
                assert not address or inside or said, (name, tag, address)


def test_formulas_are_mathml_and_none_is_left_in_tex(pages):
    page = pages[f"{LABS[2]}.html"]
    assert page.count("<math ") > 30 and 'display="block"' in page
    for name, text in pages.items():
        found = re.search(r"\$[^$\n]*\\[a-z]+[^$\n]*\$|\\frac|\\partial", Seen(text).words)
        assert not found, (name, found)


def test_formulas_have_a_font_that_can_set_every_sign_of_them(pages, folder):
    font = TTFont(folder / "math.woff")
    assert "MATH" in font and font["MATH"].table.MathVariants.VertGlyphCount > 20
    able = set(font.getBestCmap())
    for name, text in pages.items():
        assert 'src: url("math.woff")' in text
        formulas = "".join(re.findall(r"<math .*?</math>", text, re.DOTALL))
        signs = set(unescape(re.sub(r"<[^>]*>", "", formulas))) - {"\n"}
        missing = {c for c in signs for code in (ord(c), math_font.italic(ord(c)) or ord(c))
                   if code not in able}  # fmt: skip
        assert not missing, f"{name}: put them into SIGNS of tests/math_font.py"
    assert "Permission is hereby granted" in (folder / "math-LICENSE.txt").read_text("utf-8")
    assert (folder / "math.woff").stat().st_size < 70_000


@pytest.mark.parametrize(
    ("tex", "holds"),
    [
        (r"\frac{a}{b}", "<mfrac>"),
        (r"e^{x_i}", "<msup>"),
        (r"\sqrt{2}", "<msqrt>"),
        (r"\|g\|", "&#x02016;"),
        (r"\operatorname{softmax}(x)", "softmax"),
        (r"h_0 \xrightarrow{\;x_0\;} h_1", "<mover>"),
    ],
)
def test_what_the_labs_write_can_be_set(tex, holds):
    assert holds in site.mathml(tex)
    assert 'display="block"' in site.mathml(tex, block=True)


def test_solutions_show_what_students_write(pages):
    student, solution = (pages[site.name_of(LABS[0], kind)] for kind in ("student", "solution"))
    assert "YOUR CODE HERE" in student and "BEGIN SOLUTION" not in student
    assert "BEGIN SOLUTION" in solution and "all 9 cases right" in solution.replace(
        "all 8", "all 9"
    )


def test_every_picture_has_words(pages):
    for name, text in pages.items():
        for tag, attributes in Seen(text).tags:
            if tag == "img":
                assert (attributes.get("alt") or "").strip(), name
            if tag == "svg":
                assert attributes.get("aria-label", "").strip(), name


def test_the_index_shows_the_final_picture_of_each_lab(pages, folder):
    shown = [a["src"] for tag, a in Seen(pages["index.html"]).tags if tag == "img"]
    assert shown == [f"{lab}.png" for lab in LABS]
    assert all((folder / name).read_bytes().startswith(b"\x89PNG") for name in shown)


def test_the_index_says_each_labs_minutes_and_needs(pages):
    parts = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", pages["index.html"])
    assert [name for name, _ in parts] == ["Minutes", "You need"] * len(LABS)
    opening = " ".join(COURSE.solution(LABS[2]).read_text(encoding="utf-8").split())
    assert re.search(rf"\b{parts[4][1]} minutes, \d+ of them", opening)
    assert "**" not in "".join(said for _, said in parts) and "lab" in parts[5][1].lower()


def test_every_mistake_has_a_row_and_an_address_of_its_own(pages):
    tags = Seen(pages["mistakes.html"]).tags
    rows = [a["id"] for tag, a in tags if tag == "tr" and "id" in a]
    wanted = [f"{face.name}.{mistake.name}" for lab in LABS for face in exercises.faces(lab)
              for mistake in exercises.mistakes(face.name)]  # fmt: skip
    assert rows == wanted and len(set(rows)) == len(rows)


def test_the_search_knows_every_section_and_leads_there(pages, sections):
    ids = {name: [a["id"] for _, a in Seen(text).tags if "id" in a] for name, text in pages.items()}
    for name, found in ids.items():
        assert len(set(found)) == len(found), name
    for section in sections:
        page, anchor = section["href"].split("#")
        assert anchor in ids[page], section["href"]
    for lab in LABS:
        heads = re.findall(r"<h[1-4] id=", pages[f"{lab}.html"])
        assert len(heads) == sum(s["href"].startswith(f"{lab}.html#") for s in sections) > 5
    named = {s["href"]: s["text"] for s in sections if "mistakes.html" in s["href"]}
    assert set(named) == {"mistakes.html#mistakes"} | {
        f"mistakes.html#{face.name}" for lab in LABS for face in exercises.faces(lab)
    }


def test_the_search_gives_no_solution_and_no_hint_away(sections):
    words = " ".join(section["text"] for section in sections)
    assert "return" not in words.split() and "BEGIN SOLUTION" not in words
    assert not any("solution" in section["href"].split("#")[0] for section in sections)
    hints = exercises.face("encode").hints
    assert not any(" ".join(hint.split()) in words for hint in hints)


def test_headings_that_are_alike_get_two_addresses():
    made = site_search.with_anchors("<h2>Recap &amp; <code>x</code></h2><h2>Recap x</h2><h3>…</h3>")
    assert re.findall('id="(.*?)"', made) == ["recap-x", "recap-x-2", "part"]


def test_an_empty_corner_of_a_table_is_no_heading():
    row = '<tr><th></th><th align="right"></th><th>B</th></tr>'
    assert site.with_heads(row) == '<tr><td></td><td align="right"></td><th>B</th></tr>'


def test_a_missing_tool_is_one_line(monkeypatch, tmp_path, capsys):
    monkeypatch.setitem(sys.modules, "latex2mathml", None)
    assert main(["site", str(tmp_path / "out"), LABS[0]]) == 2
    said = capsys.readouterr().err
    assert said.startswith("labkit: site needs latex2mathml, which is not installed here: ")
    assert 'pip install "/path/to/course[site]", with the folder of RNN Labs' in said
    assert not (tmp_path / "out").exists()


def contrast(one, other):
    """WCAG's contrast of two colours, 1 to 21."""

    def light(colour):
        digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
        parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    low, high = sorted(map(light, (one, other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1])
def test_it_can_be_read_on_light_and_on_dark_screens(pages, theme):
    style = re.search(r"<style>(.*?)</style>", pages[f"{LABS[0]}.html"], re.DOTALL)[1]
    root = re.findall(r":root \{(.*?)\}", style, re.DOTALL)[theme]
    named = dict(re.findall(r"--(\w+): (#\w+)", root))
    for ground in ("paper", "code", "cell"):
        assert contrast(named["ink"], named[ground]) > 7
    light, dark = style.split("@media (prefers-color-scheme: dark) { pre")
    code = re.findall(r"\.highlight \.(?!w )\w+ \{ color: (#\w{3,6})", (light, dark)[theme])
    assert len(code) > 20 and all(contrast(colour, named["cell"]) > 3 for colour in code)


def test_building_twice_writes_the_same(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        assert main(["site", str(folder), LABS[0]]) == 0
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes()
    shutil.rmtree(first)
