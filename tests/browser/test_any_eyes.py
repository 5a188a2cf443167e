"""No barrier on any page that labkit writes: light and dark, on a wide screen and at 320 pixels."""

import made
import numpy as np
import pytest
from barriers import barriers, too_wide
from dealt import LONG, share
from looks import shown_in

from labkit import exercises
from labkit.engine.judge import assess
from labkit.exercises import load
from labkit.grading import classpage, pages
from labkit.release import Course
from labkit.release import site as sites
from labkit.reports import html, record
from labkit.reports import progress as views

pytestmark = pytest.mark.slow
KINDS = ["site", "class", "feedback", "reports"]
PAGE = '<!DOCTYPE html><html lang="en"><head><title>Reports</title><style>:root {{ color-scheme: \
light dark; }}</style></head><body><main><h1>Reports</h1>{}</main></body></html>'


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """{kind: files} of all pages."""
    folder = tmp_path_factory.mktemp("pages")
    course, records, table = Course.find(), made.records(), made.table()
    # A page takes seconds. A solution's holds all that a learner's does, and its outputs.
    labs = share(course.labs, 12)
    names = sites.build(course, labs, folder / "site")
    ends = ".html" if LONG else ("solution.html", "index.html", "mistakes.html")
    found = {"site": [folder / "site" / name for name in names if name.endswith(ends)]}
    texts = {
        "class": [classpage.render(table)],
        "feedback": [pages.feedback(table, person, {lab: records.get((person.student, lab))
                     for lab in made.LABS}) for person in table.people],
        "reports": [PAGE.format("".join(reports()))],
    }  # fmt: skip
    for kind, several in texts.items():
        found[kind] = [folder / f"{kind}{number}.html" for number in range(len(several))]
        for path, text in zip(found[kind], several, strict=True):
            path.write_text(text, encoding="utf-8")
    return found


def reports():
    """A right answer's, a named mistake's, a crash's and an unwritten one's; and progress."""

    def softmax(x, axis=0):
        return np.exp(x) / np.exp(x).sum(axis=axis, keepdims=True)

    def crash(x, axis=0):
        print("a line")
        return x @ missing  # noqa: F821

    def blank(x, axis=0):
        raise NotImplementedError

    exercise = load("softmax")
    yield from (html.render(assess(exercise, f)) for f in (exercise.answer, softmax, crash, blank))
    faces = [face for lab in exercises.labs() for face in exercises.faces(lab)]
    tried = [record.Entry(face.name, face.lab, "not written yet", (), 0.5, "2026-11-02T10:00")
             for face in faces]  # fmt: skip
    yield from (views.lab_html(lab, views.standings(lab, tried)) for lab in exercises.labs())
    yield from map(views.course_html, ([], tried))


@pytest.mark.parametrize(("width", "scheme"), shown_in((1280, 320)))
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_stands_in_the_way(chromium, written, kind, scheme, width):
    page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    found = {}
    for path in written[kind]:
        page.goto(path.as_uri())
        wrong = barriers(page) + ["wider than the screen"] * (too_wide(page) > 0)
        found |= {path.name: wrong} if wrong else {}
    page.close()
    assert found == {}
