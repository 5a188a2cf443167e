"""The words of every message, as golden files: one for each exercise, one for general causes."""

import pytest
import verdicts
from golden import assert_golden

from labkit import exercises
from labkit.engine import variants
from labkit.engine.judge import assess
from labkit.reports import text

# The order of a set of words changes from process to process, and so do the numbers shown.
UNSTEADY = {"ties-in-set-order"}
MOST_WORDS = 160  # of a message


@pytest.mark.parametrize("name", exercises.every_name())
def test_every_mistake_has_its_words(name):
    exercise = exercises.load(name)
    reports, known = [], verdicts.OF_MISTAKES.pop(name, {})
    for mistakes in variants.sets(exercise, 1):
        if mistakes[0].name in UNSTEADY:
            continue
        verdict = known.get(mistakes[0].name)
        verdict = verdict or assess(exercise, variants.variant(exercise, mistakes))
        reports.append(text.render(verdict))
    first_pair = next(variants.sets(exercise, 2), None)
    if first_pair:
        reports.append(text.render(assess(exercise, variants.variant(exercise, first_pair))))
    long = [report for report in reports if len(report.split()) > MOST_WORDS]
    assert not long, "\n\n".join(long)
    assert_golden(f"mistakes/{name}.txt", "\n\n".join(reports))
