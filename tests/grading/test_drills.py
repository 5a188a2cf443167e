"""A drill is graded beside the exercises: what was planted is worked out anew, and no text passes
as mended that is not; and whatever stands in its cell, the exercises' results are the same."""

import classroom
import made
import pytest
from forward_answers import sequence
from golden import assert_golden
from test_pages import RECORDS, lines

from labkit import exercises
from labkit.engine import drill as engine
from labkit.grading import classpage, names, pages, records, sheets, states
from labkit.grading.classlist import ClassList
from labkit.grading.limits import Limits
from labkit.grading.records import Drill, Record
from labkit.grading.run import grade_class, grade_one
from labkit.grading.table import Table

LAB, NAME, SEED = "03_forward", "forward_pass", 5
EXERCISE = exercises.load(NAME)
CALL = 'from labkit import drill\n\nplanted = drill(forward_pass, "Ada")'
OWN = '''
def {name}(inputs, hidden_state, params):
    """{mark}"""
    U, V, W, b_h, b_o = params
    states = [hidden_state]
    for column in inputs:
        states.append(np.tanh(b_h + V @ states[-1] + U @ column))
    return [softmax(b_o + W @ state) for state in states[1:]], states
'''
LOOKS_UP = """
import sys
def softmax(x, axis=0):
    there = sys._getframe(1).f_locals
    if "W" in there and "h" in there:
        x = there["W"] @ there["h"] + there["b_out"]
    shifted = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return shifted / np.sum(shifted, axis=axis, keepdims=True)
"""
MINE = OWN.format(name="mine", mark="Mine.")


def planted(seed: str = "Ada") -> str:
    return engine.planted(EXERCISE, engine.fault(EXERCISE, seed))


def mended() -> str:
    """The planted text after its edits are taken back."""
    return engine.planted(EXERCISE, ())


def graded(text: str, call: str = CALL, **cells: str) -> tuple[Drill, ...]:
    """What grading makes of the drill's cell; of the exercises it makes the same as ever."""
    made = of(drill=call, **{"drill-mend": text}, **cells)
    assert made["rows"] == ROWS
    return made["drills"]


def of(limits: Limits | None = None, **cells: str) -> dict:
    return grade_one(classroom.notebook(LAB, **cells), LAB, SEED, str(classroom.ROOT), limits)


ROWS = of()["rows"]


def with_first(line: str) -> str:
    """The planted text with a line put in front of its first."""
    return planted().replace("    U, V, W", f"    {line}\n    U, V, W")


def test_a_notebook_without_a_drill_has_none():
    assert graded("", "") == graded("") == ()


@pytest.mark.parametrize("seed", ["Ada", "Bo", "Cy", "7"])
def test_a_mended_drill_is_worth_a_point(seed):
    needed = engine.changes(planted(seed), EXERCISE.source)
    said = seed if seed.isdecimal() else repr(seed)
    found = graded(mended(), CALL.replace('"Ada"', said))
    assert found == (Drill(NAME, states.MENDED, needed, needed),) and found[0].points == 1


def test_one_that_is_not_mended_is_worth_none():
    assert graded(planted()) == (Drill(NAME, states.NOT_MENDED, 0, 1),)
    other = planted().replace("hidden_states[-1]", "hidden_states[0]")
    (found,) = graded(other)
    assert found == Drill(NAME, states.NOT_MENDED, 1, 1) and found.points == 0
    assert graded(with_first("undefined_name"))[0].state == states.NOT_MENDED


def test_another_right_answer_in_its_place_is_worth_half():
    (found,) = graded(OWN.format(name=NAME, mark=engine.MARK))
    assert found.state == states.MENDED and found.changed > 2 and found.points == 0.5
    two = mended().replace("        o = softmax(W", "        z = W @ h\n        o = softmax(W")
    assert graded(two)[0].points == 1


def test_no_right_answer_written_by_hand_is_taken_for_a_mended_text():
    for answer in sequence.PASSES_RIGHT:
        source = engine.source_of(answer)
        for fault in engine.listed_sets(EXERCISE):
            text = engine.planted(EXERCISE, fault)
            needed = engine.changes(text, EXERCISE.source)
            assert engine.points(True, needed, needed) == 1
            assert engine.points(True, engine.changes(text, source), needed) == 0.5


@pytest.mark.parametrize("call", ["", "name = 'Ada'\nplanted = drill(forward_pass, name)",
    "drill(forward_pass)", "drill(softmax, 'Ada')", "drill(forward_pass, f'{1}Ada')",
    "drill(forward_pass, '\\ud800')", f"drill(forward_pass, 0x{'f' * 9000})",
    CALL + "\ndrill(forward_pass, input())"])  # fmt: skip
def test_what_was_planted_cannot_be_told_without_a_name(call):
    assert graded(mended(), call) == (Drill(NAME, states.UNTOLD),)


@pytest.mark.parametrize("call", ["import labkit\nlabkit.drill(forward_pass, seed='Ada').show()",
    "def later():\n    return drill(forward_pass, 'Ada')"])  # fmt: skip
def test_a_name_is_read_in_any_form_of_the_call(call):
    assert graded(mended(), call)[0].points == 1


def test_the_last_of_several_counts_with_the_name_above_it():
    again = f"drill(forward_pass, 'Cy')\n{{}}\n{planted('Cy')}"
    assert graded(mended(), progress=again)[0] == Drill(NAME, states.NOT_MENDED, 0, 1)
    later = graded(mended(), progress="drill(forward_pass, 'Bo')")
    assert later == graded(mended(), "", progress=CALL) == (Drill(NAME, states.MENDED, 1, 1),)


def test_what_its_cell_imports_is_there():
    text = "from numpy import tanh as f\n\n\n" + mended().replace("np.tanh", "f")
    assert graded(text) == (Drill(NAME, states.MENDED, 2, 1),)


def test_a_wrong_function_that_it_calls_costs_a_drill_as_little_as_its_exercise():
    made = of(
        drill=CALL, **{"drill-mend": mended()}, softmax=classroom.wrong("softmax", "no-shift")
    )
    assert made["drills"] == (Drill(NAME, states.MENDED, 1, 1),)
    assert [row.result == "passed" for row in made["rows"]] == [False, True, True, True]


def test_a_text_as_it_was_planted_is_not_mended_by_what_it_calls():
    made = of(drill=CALL, **{"drill-mend": planted()}, progress=LOOKS_UP)
    assert made["drills"] == (Drill(NAME, states.NOT_MENDED, 0, 1),)
    assert [row.points for row in made["rows"]] == [row.points for row in ROWS]


def test_a_drill_needs_its_exercise_passed():
    wrong = classroom.wrong(NAME, "past-transposed")
    for own in (wrong, "", f"from labkit.reference import {NAME}", mended()):
        made = of(drill=CALL, **{"drill-mend": mended(), NAME: own})
        assert made["drills"] == (Drill(NAME, states.NOT_PASSED, 1, 1),)
        if "def" in own and engine.MARK not in own:
            assert made["rows"] == of(**{NAME: own})["rows"]


def test_drills_for_practice_and_of_other_labs_are_not_graded():
    for name in ("softmax", "backward_pass"):
        other = exercises.load(name)
        text = engine.planted(other, engine.fault(other, "Ada"))
        assert graded(text, f"drill({name}, 'Ada')") == ()


@pytest.mark.dealt(3)
@pytest.mark.parametrize("text", [
    with_first("return mine(inputs, hidden_state, params)"),
    with_first("global h; return h(inputs, hidden_state, params)"),
    with_first("import labkit.reference as r; return r.forward_pass(inputs, hidden_state, params)"),
    "@lambda f: mine\n" + planted(), "@mine\n" + planted(),
    planted().replace("params):", "params, f=mine):").replace("    U, V", "    return f(inputs, "
                      "hidden_state, params)\n    U, V"),
    with_first("return np.mine(inputs, hidden_state, params)"),
    with_first("return globals()['mine'](inputs, hidden_state, params)"),
    with_first("return Mine.f(inputs, hidden_state, params)"),
])  # fmt: skip
def test_the_answer_does_not_come_in_by_another_name(text):
    more = f"{MINE}\nh = np.mine = mine\n\n\nclass Mine:\n    f = mine\n"
    (found,) = graded(text, progress=more)
    assert (found.state, found.points) == (states.NOT_MENDED, 0)
    made = of(drill=CALL, progress=more, **{"drill-mend": f"{text}\n\n\n{NAME} = mine"})
    assert made["drills"][0].state == states.NOT_MENDED


@pytest.mark.dealt(3)
@pytest.mark.parametrize("line", ["return " + "-" * 5000 + "1", "return " + "+".join("1" * 30000),
    "x = 1; " * 12000, "import os; os._exit(0)", "return [[" + "[" * 80 + "]" * 82])  # fmt: skip
def test_a_hostile_text_costs_its_drill_alone(line):
    assert all(drill.points == 0 for drill in graded(with_first(line)))


def test_a_text_that_never_ends_costs_its_drill_alone():
    short = Limits(call=1.0, exercise=5.0)
    text = with_first("while True: pass")
    made = of(short, drill=CALL, **{"drill-mend": text})
    assert made["drills"] == (Drill(NAME, states.NOT_MENDED, 2, 1),)
    assert [row.points for row in made["rows"]] == [row.points for row in ROWS]


@pytest.mark.parametrize("slip", ["x = = 1", "    indented"])
def test_a_drill_in_a_cell_that_is_no_python_is_no_answer_either(slip):
    made = of(drill=CALL, **{"drill-mend": f"{planted()}\n{slip}\n"})
    assert [row.points for row in made["rows"]] == [row.points for row in ROWS]
    assert not any("more than once" in n for row in made["rows"] for n in row.notes)


def test_records_keep_drills_and_the_final_files_say_them(tmp_path):
    found = Record("ana", LAB, drills=(Drill(NAME, states.MENDED, 1, 1),))
    assert records.from_json(records.to_json(found)) == found
    files = {"ana/03_forward.ipynb": classroom.notebook(LAB),
             "bo/03_forward.ipynb": classroom.notebook(LAB)}  # fmt: skip
    plain, more = tmp_path / "plain", tmp_path / "more"
    grade_class(classroom.put(tmp_path / "one", files), plain, seed=SEED, jobs=1)
    drilled = classroom.notebook(LAB, drill=CALL, **{"drill-mend": mended()})
    files["bo/03_forward.ipynb"] = drilled
    grade_class(classroom.put(tmp_path / "two", files), more, seed=SEED, jobs=1)
    same = ("grades.csv", "grades_wide.csv", "canvas.csv", "moodle.csv", "nbgrader.csv",
            "feedback/ana.html")  # fmt: skip
    assert all((plain / n).read_bytes() == (more / n).read_bytes() for n in same)
    head = "student,lab,exercise,state,changed,needed,points\n"
    assert (plain / "drills.csv").read_text() == head
    assert (more / "drills.csv").read_text() == f"{head}bo,{LAB},{NAME},mended,1,1,1\n"
    assert "drill: 1 handed in, 1 mended" in (more / "class.html").read_text()


def a_class() -> tuple[Table, dict[str, Record]]:
    """Five students of one lab, a drill of every kind."""
    kinds = (Drill(NAME, states.MENDED, 1, 1), Drill(NAME, states.MENDED, 9, 1),
             Drill(NAME, states.NOT_MENDED, 0, 2), Drill(NAME, states.NOT_PASSED, 1, 1),
             Drill(NAME, states.UNTOLD))  # fmt: skip
    rows = RECORDS["ana", LAB].rows
    found = {n: Record(n, LAB, rows=rows, drills=(d,)) for n, d in zip("abcde", kinds, strict=True)}
    people = ClassList().people(sorted(found))
    table = Table({LAB: exercises.in_lab(LAB)}, people, names.slugs(found))
    for name, record in found.items():
        table.add(name, LAB, record, states.NOT_SUBMITTED)
    return table, found


def test_what_is_said_of_drills():
    table, found = a_class()
    said = [lines(pages.feedback(table, p, {LAB: found[p.student]})) for p in table.people]
    assert_golden("grading/drills.txt", "\n".join(page[page.index("Drill of") :] for page in said))
    assert_golden("grading/drills.csv", sheets.drills(table))
    (line,) = [x for x in lines(classpage.render(table)).splitlines() if x.startswith("drill")]
    assert line == ("drill: 5 handed in, 2 mended, 1 of them with no more than two lines for each "
                    "that was needed (drills.csv)")  # fmt: skip
    assert "rill" not in classpage.render(made.table())
