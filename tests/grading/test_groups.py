"""Wrong answers without a listed name stand together where their outputs are the same."""

import json

import numpy as np
import pytest
from golden import assert_golden

from labkit import exercises
from labkit.engine import variants
from labkit.engine.draw import draw
from labkit.engine.exercise import Mistake
from labkit.engine.generated import entry as entries
from labkit.engine.generated import generated
from labkit.engine.judge import judge, watch
from labkit.grading import classpage, groups, pages, records, states, unnamed
from labkit.grading.classlist import ClassList
from labkit.grading.records import Record, Row
from labkit.grading.table import Table

LAB, NAME = "03_forward", "softmax"


def one(logits):
    e = np.exp(logits - logits.max())
    return e / e.sum() * 1.1


def another(logits):
    """The same to rounding, computed in another order."""
    e = np.exp(logits - np.max(logits))
    return 1.1 * e / np.sum(e)


def other(logits):
    return np.full(np.shape(logits), 0.123)


def row(answer, name=NAME):
    exercise = exercises.load(name)
    cases = draw(exercise, 5)
    seen = watch(answer, cases)
    verdict = judge(cases, seen)
    return Row(
        exercise.name, states.GRADED, verdict, 0, (), False, *unnamed.marks(cases, seen, verdict)
    )


def a_class(rows, name=NAME):
    exercise = exercises.load(name)
    people = ClassList().people(sorted(rows))
    table = Table({LAB: [exercise]}, people, {s: s for s in rows})
    for student, each in rows.items():
        table.add(student, LAB, Record(student, LAB, rows=(each,)), states.NOT_SUBMITTED)
    return table


ROWS = {"ana": row(one), "bo": row(another), "cy": row(one), "dee": row(other)}


def test_three_who_share_outputs_are_one_group_and_one_alone_is_counted():
    table = a_class(ROWS)
    found = groups.of(table, lambda *who: f"code of {who[0]} <b>")
    assert [g.students for g in found] == [("ana", "bo", "cy"), ("dee",)]
    page = classpage.render(table, new=found)
    assert "code of ana &lt;b&gt;" in page and "code of dee" not in page
    assert ROWS["ana"].outputs not in page
    assert_golden("grading/groups.html", groups.section(table, found).replace("><", ">\n<"))


@pytest.mark.parametrize("student", sorted(ROWS))
def test_a_mark_is_kept_from_students_and_by_the_record(student):
    table, record = a_class(ROWS), Record(student, LAB, rows=(ROWS[student],))
    (person,) = [p for p in table.people if p.student == student]
    page = pages.feedback(table, person, {LAB: record})
    assert ROWS[student].outputs and ROWS[student].outputs not in page
    assert records.from_json(records.to_json(record)).rows[0].outputs == ROWS[student].outputs


def test_right_and_listed_answers_have_no_mark():
    exercise = exercises.load(NAME)
    assert not row(exercise.answer).outputs
    for mistake in exercise.mistakes:
        assert not row(variants.variant(exercise, (mistake,))).outputs


def test_one_edit_of_the_answer_gives_an_entry():
    exercise = exercises.load("rnn_step_backward")
    given = [m for m in (entries.entry(exercise, g) for g in generated(exercise)[:60]) if m]
    rows = [row(variants.variant(exercise, (m,)), exercise.name) for m in given]
    one = next(r for r in rows if r.edit)
    table = a_class({"ana": one, "bo": one}, exercise.name)
    (group,) = groups.of(table, lambda *who: "")
    assert group.fact == one.verdict.headline or group.fact in one.verdict.findings[0].fact
    section = groups.section(table, [group])
    assert "Mistake(" in group.entry and "an entry for <code>mistakes.py</code>" in section


def test_an_old_record_can_be_read():
    kept = Record("ana", LAB, rows=(ROWS["ana"],))
    text = records.to_json(kept).replace('"outputs"', '"x"')
    data = json.loads(text)
    for each in data["rows"]:
        each.pop("x"), each.pop("edit")
    assert records.from_json(json.dumps(data)).rows[0].outputs == ""


@pytest.mark.parametrize("name", [NAME, "rnn_step_backward"])
def test_an_entry_does_what_the_edit_does(name):
    exercise, count = exercises.load(name), 0
    for mistake in generated(exercise)[:30]:
        made_entry = entries.entry(exercise, mistake)
        if made_entry is None:
            continue
        assert exercise.source.count(made_entry.old) == 1
        assert eval(entries.as_text(made_entry).strip().rstrip(","), {"Mistake": Mistake}) == (
            made_entry)  # fmt: skip
        count += 1
    assert count > 5
