"""Every rule of the linter: silent on a good lab, and heard when its subject is broken."""

import pytest
import toy

from labkit.engine import Case
from labkit.release import generate
from labkit.release import notebook as files
from labkit.release.lint import RULES, lint_lab, stubs


def problems(course):
    return [str(problem) for problem in lint_lab(course, toy.LAB, toy.check)]


@pytest.fixture
def course(tmp_path, monkeypatch):
    built = toy.course(tmp_path, monkeypatch)
    toy.edit(built, toy.count_again)
    return built


def test_a_good_lab_has_no_problem(course):
    assert problems(course) == []


def source(cell_id, text):
    return lambda cells, _: cells[cell_id].update(source=text)


def added(cell_id, text):
    return lambda cells, _: cells[cell_id].update(source=cells[cell_id].source + text)


def without(cell_id):
    def change(_, notebook):
        notebook.cells = [cell for cell in notebook.cells if cell.id != cell_id]

    return change


def output(cell_id, made):
    return lambda cells, _: cells[cell_id].update(outputs=[made])


def renamed(cell_id, new):
    return lambda cells, _: cells[cell_id].update(id=new)


def with_a_drill(stated):
    def change(cells, notebook):
        cells["title"].source = cells["title"].source.removesuffix(".") + stated + "."
        notebook.cells.insert(-4, toy.v4.new_code_cell("drill(double, 'a name')", id="drill"))

    return change


def moved_to_the_end(cell_id):
    def change(cells, notebook):
        notebook.cells = [c for c in notebook.cells if c.id != cell_id] + [cells[cell_id]]

    return change


def trained(*tags, text="a loss of 2.31\n", source="print(run(lr=1e-2), 'within 0.5')"):
    made = toy.v4.new_output("stream", text=text)
    return lambda cells, _: cells["show"].update(
        source=source, outputs=[made], metadata={"tags": list(tags)}
    )


LINES = "\n".join(f"x{i} = {i}" for i in range(40))
ERROR = toy.v4.new_output("error", ename="KeyError", evalue="k", traceback=["KeyError: k"])
WARNING = toy.v4.new_output("stream", name="stderr", text="RuntimeWarning: overflow\n")
PATH = toy.v4.new_output("stream", text="read /opt/course/data/names.txt\n")
ADDRESS = toy.v4.new_output("stream", text="<object at 0x7f3a2b1c>\n")
PNG = toy.displayed(image_png="aGk=", text_plain="<Figure size 640x480 with 1 Axes>")
TAG = toy.displayed(text_html='<img src="a.png">')
EMPTY_ALT = toy.displayed(text_html='<img alt="" src="a.png">')

# What is broken: (rule, edit of the solution notebook, part of what the linter then says)
EDITS = [
    ("every_entry_has_its_cells", without("double"), "there is no cell with id double"),
    ("every_entry_has_its_cells", without("double-check"), "cell double-check is missing"),
    ("every_entry_has_its_cells", without("double-hints"), "cell double-hints is missing"),
    ("every_entry_has_its_cells", without("double-banner"), "cell double-banner is missing"),
    (
        "every_entry_has_its_cells",
        source("double", "def double(x):\n    return x"),
        "no solution between markers",
    ),
    (
        "every_entry_has_its_cells",
        source("double", toy.SOLUTION.replace("def double", "def twice")),
        "does not define double",
    ),
    (
        "every_solution_has_an_entry",
        source("show", "### BEGIN SOLUTION\nx = 1\n### END SOLUTION"),
        "add the room labkit/exercises/toy/show/",
    ),
    ("every_check_has_an_entry", source("show", "check(triple)"), "check(triple) checks what no"),
    (
        "every_check_has_an_entry",
        source("double-check", "double(2)"),
        "does not call check(double)",
    ),
    ("parts_stand_in_order", moved_to_the_end("double-hints"), "stand in another order"),
    ("parts_stand_in_order", moved_to_the_end("double-banner"), "stand in another order"),
    ("cells_ran_in_order", lambda c, _: c["show"].update(execution_count=None), "was never run"),
    ("cells_ran_in_order", lambda c, _: c["show"].update(execution_count=9), "ran as number 9"),
    ("checks_passed", lambda c, _: c["double-check"].update(outputs=[]), "that double passed"),
    (
        "checks_passed",
        output("double-check", toy.displayed(text_plain="✗ double: wrong")),
        "does not say that double passed",
    ),
    ("no_errors", output("show", ERROR), "the stored output is an error: KeyError"),
    ("no_errors", output("show", WARNING), "warns: RuntimeWarning: overflow"),
    ("nothing_of_this_machine", output("show", PATH), "holds /opt/course/data/"),
    ("nothing_of_this_machine", output("show", ADDRESS), "holds 0x7f3a2b1c"),
    ("pictures_have_words", output("picture", PNG), "the picture has no alternative text"),
    ("pictures_have_words", output("picture", TAG), "the picture has no alternative text"),
    ("pictures_have_words", output("picture", EMPTY_ALT), "the picture has no alternative text"),
    ("pictures_have_words", added("twice", "\n\n![](a.png)"), "an image has no alternative text"),
    ("pictures_have_words", added("twice", '\n\n<img src="a">'), "an image has no alternative"),
    ("cells_are_short", source("show", LINES), "40 lines; a demonstration has up to 8"),
    ("cells_are_short", source("picture", LINES), "40 lines; a cell has up to 20"),
    (
        "cells_are_short",
        lambda c, _: c["show"].update(source=LINES, metadata={"tags": ["training-loop"]}),
        "40 lines; a training loop has up to 35",
    ),
    (
        "cells_are_short",
        source("double", toy.SOLUTION.replace('"""T', '"""\n' + "    text\n" * 14 + "    T")),
        "the learner is given 18 lines",
    ),
    (
        "cells_are_short",
        source("double", toy.SOLUTION.replace("return", "x = 1\n    " * 20 + "return")),
        "the solution has 22 lines",
    ),
    ("texts_are_short", added("twice", " word" * 150), "words; a text has up to 150"),
    (
        "lab_fits_an_evening",
        source("title", "# T\n\nYou will be able to x. You need y."),
        "write 'NN minutes, 10 of them for the exercises'",
    ),
    (
        "lab_fits_an_evening",
        lambda c, _: c["title"].update(source=c["title"].source.replace("10 of", "12 of")),
        "the opening gives 12 minutes for the exercises; the entries sum to 10",
    ),
    (
        "lab_fits_an_evening",
        lambda c, _: c["title"].update(source=c["title"].source.replace("20 min", "95 min")),
        "the opening gives 95 minutes in all",
    ),
    (
        "lab_fits_an_evening",
        lambda c, _: c["title"].update(
            source=c["title"].source.replace("20 min", "110 min")
            + "\nThe rest is the core, all of it, takes 95."
        ),
        "the opening gives 110 minutes in all",
    ),
    (
        "lab_fits_an_evening",
        lambda c, _: c["title"].update(
            source=c["title"].source.replace("20 min", "125 min")
            + "\nOf it the core, section 1, takes 80."
        ),
        "the opening gives 125 minutes in all",
    ),
    (
        "lab_fits_an_evening",
        added("twice", " word" * 2000),
        "reading at 180 words a minute, exercises and running take 23",
    ),
    (
        "lab_fits_an_evening",
        lambda c, _: (
            c["title"].update(
                source=c["title"].source.replace("20 min", "60 min")
                + "\nOf it the core, section 1, takes 10."
            ),
            c["twice"].update(source="## More\n\n" + "word " * 360),
        ),
        "10 minutes for the core; reading at 180 words a minute, exercises and running take 14",
    ),
    (
        "lab_fits_an_evening",
        added("twice", " Write the loop too: ungraded, 12 minutes."),
        "reading at 180 words a minute, exercises and running take 24",
    ),
    (
        "lab_fits_an_evening",
        with_a_drill(""),
        "the opening gives no minutes for drills",
    ),
    (
        "lab_fits_an_evening",
        with_a_drill("; the drill adds 15"),
        "write '... of them for the exercises; the drill adds 10'",
    ),
    (
        "lab_fits_an_evening",
        added("title", " The drill adds 10."),
        "there is none: leave the words out",
    ),
    (
        "opens_with_its_frame",
        lambda c, _: c["title"].update(source=c["title"].source[2:]),
        "does not open with a title",
    ),
    (
        "opens_with_its_frame",
        lambda c, _: c["title"].update(source=c["title"].source.replace("need", "want")),
        "says 'you need'",
    ),
    ("ends_with_its_frame", without("in-practice"), "the heading 'In practice' is missing"),
    ("ends_with_its_frame", moved_to_the_end("recap"), "not in the order Recap"),
    (
        "headings_step_down",
        added("twice", "\n\n#### Deep"),
        "'Deep' is of level 4 below one of level 2",
    ),
    ("headings_step_down", added("twice", "\n\n# Again"), "'Again' is a second title"),
    ("results_are_announced", source("expect", "A line."), "what to expect of this one"),
    (
        "results_are_announced",
        lambda c, _: c["twice"].update(source=c["twice"].source.replace("Predict", "Guess")),
        "never asked to predict",
    ),
    ("tone_is_calm", added("twice", " It works!"), "an exclamation mark"),
    ("tone_is_calm", added("twice", " It is Obviously so."), "the text says 'Obviously'"),
    (
        "trained_numbers_have_a_tolerance",
        trained(),
        "follow from training, to be compared exactly → tag it nbval-within-2e-2",
    ),
    (
        "trained_numbers_have_a_tolerance",
        trained("nbval-within-0.2"),
        "the tolerance 0.2 would pass nearly anything",
    ),
    (
        "trained_numbers_have_a_tolerance",
        trained("nbval-within-2e-2", text="700 steps within 0.5\n"),
        "prints no number to use it for",
    ),
    ("trained_numbers_have_a_tolerance", trained("nbval-within-x"), "a tag cannot be read"),
    (
        "trained_numbers_have_a_tolerance",
        trained("nbval-within-2e-2", source="print(1 / 3, '0.5')"),
        "has a tolerance and nothing in it is trained",
    ),
    (
        "clocks_are_not_compared",
        trained(text="faster: True\n", source="began = time.perf_counter()"),
        "reads a clock, and what it prints is compared",
    ),
    (
        "stubs_are_not_written",
        source("double", f"{toy.SOLUTION}\n\n\ndef double(x):\n    return 2 * x"),
        "the untouched stub is reported as 'passed'",
    ),
    (
        "stubs_are_not_written",
        source("double", toy.SOLUTION.replace("def double", "lost = 1 / 0\n\n\ndef double")),
        "the untouched stub is reported as 'ZeroDivisionError",
    ),
    (
        "is_generated",
        source("double-banner", "### By hand"),
        "is not what the exercise's entry says",
    ),
    ("is_generated", lambda _, n: n.metadata.update(author="x"), "metadata or layout"),
]


@pytest.mark.parametrize(("rule", "change", "said"), EDITS, ids=[f"{e[0]}: {e[2]}" for e in EDITS])
def test_a_broken_notebook_is_reported(course, rule, change, said):
    toy.edit(course, change)
    found = problems(course)
    heard = [line for line in found if said in line]
    assert heard, found
    assert heard[0].startswith(f"solutions/{toy.LAB}.ipynb")
    assert " → " in heard[0]
    assert "\n" not in heard[0]


# The same for the exercises' entries: (rule, changes of the entry, part of what is said)
ENTRIES = [
    ("entries_are_complete", {"hints": ("a", "b", " ")}, "the entry has 2 hints"),
    ("entries_are_complete", {"hints": ("a", "b", "c", "d")}, "the entry has 4 hints"),
    ("entries_are_complete", {"minutes": 0}, "minutes is 0"),
    ("entries_are_complete", {"minutes": 2.5}, "minutes is 2.5"),
    ("entries_are_complete", {"difficulty": 4}, "difficulty is 4"),
    ("entries_are_complete", {"points": 0}, "points is 0"),
    ("hints_keep_the_answer", {"hints": ("a", "b", "`answer=np.add(x,x)`")}, "hint 3 holds a line"),
    ("hints_keep_the_answer", {"hints": ("a", "secret_sum = x+x", "c")}, "hint 2 holds a line"),
    (
        "edits_change_the_answer",
        {"mistakes": (toy.mistake("np.add(x, x)"), toy.mistake("np.add(y)", "off"))},
        "toy/double/mistakes.py: the edit of off fits 0 places of the answer, not one: 'np.add(y)'",
    ),
    ("edits_change_the_answer", {"mistakes": (toy.mistake("x"),)}, "of odd fits 4 places"),
    ("edits_change_the_answer", {"mistakes": (toy.mistake("(x, x)", new="(x"),)}, "no Python"),
    (
        "edits_change_the_answer",
        {"mistakes": (toy.mistake("(x, x)", new="(x,  x)"),)},
        "leaves the answer as it is",
    ),
    (
        "names_are_told_apart",
        {"mistakes": (toy.mistake("(x, x)"), toy.mistake("return answer"))},
        "toy/double/mistakes.py: two mistakes are called odd → rename one",
    ),
    (
        "names_are_told_apart",
        {"cases": lambda rng: [Case("one", 1), Case("two", 2), Case("one", 3)]},
        "toy/double/cases.py: two cases have the label “one”",
    ),
    ("names_are_told_apart", {"cases": lambda rng: rng.number()}, "cases(rng) raises Attribute"),
    ("only_its_mistakes_are_named", {"drills": (("odd",),)}, "DRILLS names odd, and no mistake"),
    (
        "only_its_mistakes_are_named",
        {"incompatible": (frozenset({"odd"}),)},
        "INCOMPATIBLE names odd, and no mistake",
    ),
    ("numbers_count_up", {"number": "7.2"}, "has number 7.2 and stands where 7.1 is"),
]


@pytest.mark.parametrize(("rule", "changes", "said"), ENTRIES, ids=[e[2] for e in ENTRIES])
def test_a_broken_entry_is_reported(course, monkeypatch, rule, changes, said):
    monkeypatch.setattr(generate, "entries", lambda lab: [toy.exercise(**changes)])
    assert any(said in line for line in problems(course)), problems(course)


def test_a_mistake_that_fits_is_fine(course, monkeypatch):
    entry = toy.exercise(mistakes=(toy.mistake("(x, x)"),), drills=(("odd",),))
    monkeypatch.setattr(generate, "entries", lambda lab: [entry])
    assert problems(course) == []


def test_a_lab_without_entries_is_reported(course, monkeypatch):
    monkeypatch.setattr(generate, "entries", lambda lab: [])
    assert any("the lab has no exercise" in line for line in problems(course))


def test_too_many_exercises_are_reported(course, monkeypatch):
    many = [toy.exercise(number=f"7.{i}") for i in range(1, 10)]
    monkeypatch.setattr(generate, "entries", lambda lab: many)
    assert any("9 exercises; a lab has up to 8" in line for line in problems(course))


def test_every_rule_is_heard_above():
    # The last is heard in tests/test_other_course.py, where there is something left to write.
    heard = {case[0] for case in EDITS + ENTRIES} | {"has_entries", "nothing_is_left_to_write"}
    written = {rule.__name__ for rule in RULES} | {"stubs_are_not_written", "is_generated"}
    assert heard == written
    assert stubs.stubs_are_not_written  # the one rule that is made, not listed


def test_a_stale_or_missing_student_notebook_is_reported(course):
    path = course.student(toy.LAB)
    path.write_text(path.read_text().replace("Twice x.", "Thrice x."))
    assert any(
        "not what solutions/ generates → run labkit notebooks" in p for p in problems(course)
    )
    path.unlink()
    assert any("student notebook is missing" in p for p in problems(course))


def test_what_cannot_be_generated_is_one_problem(course):
    toy.edit(course, added("double", "\n### BEGIN SOLUTION"))
    found = problems(course)
    assert len(found) == 1
    assert "never ends → add ### END SOLUTION" in found[0]


def test_what_is_no_notebook_is_one_problem(course):
    course.solution(toy.LAB).write_text("{")
    assert len(problems(course)) == 1


@pytest.mark.parametrize(
    "made",
    [
        toy.displayed(text_html='<img src="a.png" alt="a curve">'),
        toy.displayed(image_png="aGk=", text_plain="Picture: a curve that falls"),
        toy.v4.new_output(
            "display_data", {"image/png": "aGk="}, metadata={"image/png": {"alt": "a curve"}}
        ),
    ],
)
def test_alternative_text_is_found_wherever_it_is(course, made):
    toy.edit(course, output("picture", made))
    assert problems(course) == []


@pytest.mark.parametrize(
    "text",
    [
        " `x != 2` and $n! > 2$",
        "\n\n```python\nprint('Hello!')\n# a comment, no heading\n```",
        "\n\n![A curve](a.png)",
        " simplyfied",
    ],
)
def test_code_and_formulas_have_no_tone(course, text):
    toy.edit(course, added("twice", text))
    generate.write(course, toy.LAB)
    assert problems(course) == []


@pytest.mark.parametrize("tag", ["nbval-within-2e-2", "nbval-within-1e-6", "nbval-ignore-output"])
def test_a_trained_number_with_its_tolerance_is_fine(course, tag):
    toy.edit(course, trained(tag))
    generate.write(course, toy.LAB)
    assert problems(course) == []


def test_what_a_clock_says_is_ignored(course):
    clock = trained("nbval-ignore-output", text="3 ms\n", source="began = time.perf_counter()")
    toy.edit(course, clock)
    generate.write(course, toy.LAB)
    assert problems(course) == []


def test_a_file_that_was_edited_by_hand_is_named(course):
    path = course.solution(toy.LAB)
    path.write_text(path.read_text() + "\n")
    assert any("metadata or layout" in line for line in problems(course))
    assert files.read(path)
