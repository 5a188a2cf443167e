"""`report.text`: a whole report without HTML, for a terminal, a screen reader, a message."""

import re

import numpy as np
import pytest

from labkit.engine.judge import assess
from labkit.exercises import load
from labkit.reports import html
from labkit.reports.report import Report


def softmax(x, axis=0):
    return np.exp(x) / np.exp(x).sum(axis=axis, keepdims=True)


def crash(x, axis=0):
    return x @ {}["<b>"]


@pytest.mark.parametrize("function", [load("softmax").answer, softmax, crash])
def test_it_says_what_the_html_says(function):
    report = Report(assess(load("softmax"), function))
    verdict = report.verdict
    words = " ".join(report.text.split())
    for part in (verdict.headline, *verdict.evidence, verdict.question, *report.mistakes):
        assert " ".join((part or "").split()) in words
    if verdict.place:
        assert verdict.place.sentence.split()[-1] in words
    assert report.text == str(report)
    assert not re.search(r"<(p|section|code|div|span|strong)\b|&lt;|style=", report.text)
    assert 'role="group"' in html.render(verdict)
