"""The feedback page and the class page: whole, harmless, readable without colour or script."""

import re
from collections import Counter
from html.parser import HTMLParser

import made
import pytest
from golden import assert_golden

from labkit import exercises
from labkit.grading import classpage, frame, pages, states
from labkit.grading.classlist import ClassList
from labkit.grading.classpage import kind, of_exercise
from labkit.grading.records import Record
from labkit.grading.table import Table

VOID = {"meta", "br", "img", "rect", "line", "link", "input", "hr"}
RECORDS = made.records()


def feedback(student: str, **options) -> str:
    table = made.table(**options)
    (person,) = [p for p in table.people if p.student == student]
    return pages.feedback(table, person, {lab: RECORDS.get((student, lab)) for lab in made.LABS})


class Reader(HTMLParser):
    """Collects what a page holds, and checks that every element is closed."""

    def __init__(self, text: str):
        super().__init__()
        self.tags, self.open, self.ids, self.links, self.words = Counter(), [], [], [], []
        self.attributes = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        self.attributes += attrs
        found = dict(attrs)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if "href" in found else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


ALL = [feedback(s) for s in sorted({s for s, _ in RECORDS})] + [classpage.render(made.table())]


@pytest.mark.parametrize("page", ALL)
def test_a_page_is_whole_and_holds_nothing_foreign(page):
    found = Reader(page)
    assert not {"script", "img", "iframe", "object", "link", "form"} & set(found.tags)
    assert not [k for k, _ in found.attributes if k.startswith("on") or k == "src"]
    assert not re.search(r"https?://|url\(", page)
    assert "default-src 'none'" in page and "\u202e" not in page
    assert len(found.ids) == len(set(found.ids))
    assert {link[1:] for link in found.links if link.startswith("#")} <= set(found.ids)


@pytest.mark.parametrize("page", ALL)
def test_a_page_can_be_read_by_keyboard_and_by_ear(page):
    found = Reader(page)
    assert 'lang="en"' in page and found.tags["main"] == found.tags["h1"] == 1
    assert found.tags["title"] == 1 + found.tags["svg"]  # each picture has one of its own
    assert found.tags["caption"] == found.tags["table"] > 0
    assert 'class="skip" href="#main"' in page
    # What scrolls can be reached; what is drawn has words.
    assert page.count('class="wide"') == page.count('tabindex="0"')
    assert found.tags["svg"] == page.count('role="img"')


def test_hostile_text_is_shown_as_text():
    text = Reader(feedback("Zoë <b>")).text
    assert "Feedback for Zoë <b>" in text
    assert '=cmd|"/c calc"!A1<script>alert(1)</script>\ufffd' in text
    assert "<img src=x onerror=alert(2)>" in Reader(classpage.render(made.table())).text


def test_the_feedback_page():
    assert_golden("grading/feedback_bo.html", feedback("bo"))
    assert_golden("grading/feedback_zoe.txt", lines(feedback("Zoë <b>")))


def test_the_class_page():
    assert_golden("grading/class.html", classpage.render(made.table()))
    assert_golden("grading/class.txt", lines(classpage.render(made.table())))


def lines(page: str) -> str:
    """What a page says, without its markup: easier to review."""
    body = re.sub(r"(?s).*<main id=\"main\">|</main>.*", "", page)
    body = re.sub(r"(?s)<svg.*?</svg>", "[histogram]", body)
    body = re.sub(r"</(td|th)>", " | ", body)
    body = re.sub(r"</(p|h1|h2|h3|tr|li|caption|summary|div)>", "\n", body)
    text = re.sub(r"<[^>]+>", "", body)
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def test_what_took_too_long_raised_nothing():
    table = made.table()
    slow = made.raised("softmax", "TooSlow", "it took more than 10 seconds")
    table.add("bo", "03_forward", Record("bo", "03_forward", rows=(slow,)), states.NOT_SUBMITTED)
    text = Reader(classpage.render(table)).text
    assert "1 took too long" in text and "TooSlow" not in text


def test_who_is_in_no_mean_is_named_beside_it():
    """Zoë has 1.5 points and two exercises without a score; a mean of 11.9 is not hers."""
    text = Reader(classpage.render(made.table())).text
    assert "Not fully scored, and so not in mean, median and picture: 2 submissions" in text
    assert "01_tokens: bo , unreadable" in text
    assert "03_forward: Zoë <b> , 1.5 so far of 16, 0 of 4 passed: grader's fault" in text
    (row,) = re.findall(r"<tr>.*#03_forward.>03_forward.*?</tr>", classpage.render(made.table()))
    assert [re.sub("<.*?>", "", cell) for cell in row.split("</td>")[:4]] == [
        "03_forward3 of 4", "2", "1", "11.9"]  # fmt: skip


def test_the_points_of_a_page_add_up():
    """A total of 1.5 stands above the lab that it comes from, not above a dash."""
    text = Reader(feedback("Zoë <b>")).text
    assert "1.5 of 26 points" in text and "03_forward · 1.5 so far of 16 points" in text
    assert "grader's fault 0 of 4 1.5 so far of 16" in text


def test_notes_are_told_to_the_student():
    text = Reader(feedback("bo")).text
    assert "Note: defined more than once; the last one counts, in cell 9." in text
    assert "Broken JSON in line 1." in text


def test_a_stopped_run_says_so_on_every_page():
    assert "Incomplete." in feedback("bo", complete=False)
    assert "This lab is not graded yet." in feedback("ana", complete=False)
    assert "Incomplete." in classpage.render(made.table(complete=False))
    assert "Incomplete." not in "".join(ALL)


def test_mistakes_are_counted_most_frequent_first():
    table = made.table()
    softmax = table.labs["03_forward"][0]
    found = [(m.name, m.count, m.wrote) for m in of_exercise(table, "03_forward", softmax)]
    assert found == [("no-shift", 2, 3), ("no-normalise", 1, 3)]


def test_every_student_is_in_one_part_of_a_bar():
    found = {(line.student, line.exercise): kind(line) for line in made.table().all_lines()}
    assert found["ana", "softmax"] == "passed" and found["bo", "softmax"] == "named"
    assert found["bo", "rnn_step"] == "other" and found["bo", "forward_pass"] == "blank"
    assert found["Zoë <b>", "init_rnn"] == "raised" and found["bo", "encode"] == "none"
    assert found["Zoë <b>", "forward_pass"] == found["Zoë <b>", "rnn_step"] == "none"


def test_who_handed_in_the_published_solution_is_marked():
    page = classpage.render(made.table())
    assert page.count("the published solution, token for token: ") == 4


def contrast(one: str, two: str) -> float:
    """The contrast of two colours, as WCAG defines it."""

    def light(colour: str) -> float:
        full = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
        parts = [int(full[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1])
def test_text_can_be_read_in_light_and_dark(scheme):
    blocks = re.findall(r":root \{(.*?)\}", frame.page("x", ""), re.S)
    colours = dict(re.findall(r"--(\w+):(#\w+)", blocks[0]))
    colours |= dict(re.findall(r"--(\w+):(#\w+)", blocks[1])) if scheme else {}
    for ink in ("ink", "muted", "link"):
        for ground in ("paper", "shade"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    for bar in ("passed", "named", "raised", "blank", "bar"):
        assert contrast(colours[bar], colours["paper"]) >= 2, bar


def test_who_has_no_score_has_no_0_either():
    record = Record("ana", "01_tokens", state=states.UNREADABLE, why="it is a PDF")
    people = ClassList().people(["ana"])
    table = Table({"01_tokens": exercises.in_lab("01_tokens")}, people, {"ana": "ana"})
    table.add("ana", "01_tokens", record, states.NOT_SUBMITTED)
    page = pages.feedback(table, people[0], {"01_tokens": record})
    assert re.search(r"<strong>– of \d+ points</strong>", page)
    assert page.index("It is a PDF.") < page.index("Your file could not be read")
    page = classpage.render(table)
    assert "<strong>1</strong> student, <strong>1</strong> lab, <strong>1</strong> sub" in page
    assert re.search(r"– of \d+</td>", page) and "<strong>0</strong> of 10" not in page
