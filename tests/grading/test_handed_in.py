"""What hurried, honest people hand in, by kind: a right function earns its points or a look, and
nobody who handed something in vanishes."""

import json
import unicodedata

import classroom
import pytest

from labkit.grading import reading, release, states, task
from labkit.grading.find import find
from labkit.release.course import Course

LAB = "03_forward"
LABS = release.find(Course.find(classroom.ROOT))
RIGHT = classroom.answers(LAB)
SOFTMAX = RIGHT["softmax"]
SHIFTED = """def softmax(x, axis=0):
    e = np.exp(shift(x, axis))
    return e / e.sum(axis=axis, keepdims=True)
"""
SHIFT = "def shift(x, axis):\n    return x - np.max(x, axis=axis, keepdims=True)\n"


def graded(before="", after="", ids=True, kind="code", written=None, **changes):
    """The rows of a notebook with cells before and after the exercises; kind of softmax's own.
    written: the exercises that are written besides; None for all, rightly."""
    data = json.loads(classroom.notebook(LAB, written, **changes))
    for at, source in ((4, before), (len(data["cells"]) + 1, after)):
        data["cells"].insert(at, {"cell_type": "code", "metadata": {}, "outputs": [],
                                  "execution_count": None, "source": source})  # fmt: skip
    for cell in data["cells"]:
        if cell.get("id") == "softmax":
            cell["cell_type"] = kind
        if not ids:
            cell.pop("id", None)
    return {r.exercise: r for r in task.grade_one(json.dumps(data).encode(), LAB, 5)["rows"]}


def prompted(source, first, more):
    lines = [line for line in source.split("\n") if line.strip()]
    return "\n".join((first if line[0] != " " else more) + line for line in lines)


# Name -> (what was written in place of the answer, a part of the note on it or '').
EARNED = {
    "prompts of Python": (prompted(SOFTMAX, ">>> ", "... "), ""),
    "prompts of IPython": (prompted(SOFTMAX, "In [3]: ", "   ...: "), ""),
    "an indented cell": ("\n".join(f"    {line}" for line in SOFTMAX.split("\n")), ""),
    "a magic": (f"%%time\n{SOFTMAX}", ""),
    "help at the end": (f"{SOFTMAX}\nsoftmax?", ""),
    "an open bracket below": (f"{SOFTMAX}\nprint(softmax(np.ones(3))", "was never closed"),
    "Python 2 below": (f"{SOFTMAX}\nprint softmax(np.ones(3))", "is not Python"),
    "curly quotes below": (f"{SOFTMAX}\nprint(“done”)", "invalid character"),
    "words above": (f"My answer is:\n{SOFTMAX}", "read without that"),
    "a failed assert above": (f"assert False, 'to do'\n{SOFTMAX}", ""),
    "a static method": ("class Mine:\n    @staticmethod\n" + "\n".join(
        f"    {line}" for line in SOFTMAX.split("\n")) + "\nsoftmax = Mine.softmax", ""),
    "a lambda": ("_e = lambda x, axis: np.exp(x - x.max(axis, keepdims=True))\nsoftmax = lambda x, "
                 "axis=0: _e(x, axis) / _e(x, axis).sum(axis, keepdims=True)", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", EARNED)
def test_a_right_function_earns_its_points(name):
    source, note = EARNED[name]
    row = graded(written={}, softmax=source)["softmax"]
    assert (row.state, row.result) == (states.GRADED, "passed"), row
    assert note in "".join(row.notes) and bool(note) is bool(row.notes)


FENCED = f"My answer:\n\n```python\n{SOFTMAX}\n```\nas in the lecture."


@pytest.mark.parametrize("kind", ["markdown", "raw", "heading", "sql"])
@pytest.mark.parametrize("source", [SOFTMAX, FENCED, f"Here:\n\n{SOFTMAX}\n\nDone."])
def test_a_function_in_a_cell_of_another_kind(kind, source):
    row = graded(written={}, softmax=source, kind=kind)["softmax"]
    assert row.result == "passed" and "was read as code" in row.notes[0]


# Where a reader of the notebook counts softmax's cell, text cells and the one put before included.
AT = 2 + [c["id"] for c in json.loads(classroom.blank(LAB))["cells"]].index("softmax")
# Name -> (changes to the notebook, exercises that are right as they stand, a part of the note).
LATER = {
    "a trial of the same name": (
        {"after": "def softmax(z):\n    return np.exp(z)"}, "softmax", "does better than the last"),
    "a placeholder pasted again": (
        {"after": "def softmax(x, axis=0):\n    pass"}, "softmax", f"the one in cell {AT} counts"),
    "a helper of the same name": (
        {"before": SHIFT, "after": "def shift(x):\n    return x", "softmax": SHIFTED}, "softmax",
        f"a later cell changes what it reads; graded as it stands in cell {AT}"),
    "a builtin's name": ({"after": "max = 3"}, "init_rnn", "a later cell changes what it reads"),
}  # fmt: skip


@pytest.mark.parametrize("name", LATER)
def test_what_a_later_cell_does_to_an_answer_costs_nothing(name):
    changes, exercise, note = LATER[name]
    rows = graded(**changes)
    assert all(r.result == "passed" for r in rows.values())
    assert any(note in n for n in rows[exercise].notes)
    assert sum("more than once" in n for n in rows[exercise].notes) == ("counts" in note) or (
        "better" in note)  # fmt: skip


# Name -> (softmax, and the cell below it that ran before).
RUN_BEFORE = {
    "a constant as a default": ("def softmax(x, axis=0, low=LOW):\n    e = np.exp(x - x.max(axis, "
                                "keepdims=True))\n    return e / e.sum(axis, keepdims=True) + low",
                                "LOW = 0.0"),
    "what the cell above undoes": (f"def shift(x, axis):\n    return x\n{SHIFTED}", SHIFT),
    "a list that was filled": (f"shift = kept[0]\n{SHIFTED}", "kept = []\nkept.append(lambda x, "
                               "axis: x - x.max(axis, keepdims=True))"),
}  # fmt: skip


@pytest.mark.parametrize("name", RUN_BEFORE)
def test_cells_are_run_in_the_learner_s_own_order_before_points_are_lost(name):
    source, after = RUN_BEFORE[name]
    data = json.loads(classroom.notebook(LAB, {"softmax": source}))
    at = [c["id"] for c in data["cells"]].index("softmax")
    data["cells"][at]["execution_count"] = 12
    data["cells"].insert(at + 1, {"cell_type": "code", "metadata": {}, "outputs": [],
                                  "execution_count": 11, "source": after})  # fmt: skip

    if name == "what the cell above undoes":
        data["cells"][at]["execution_count"] = 10
    assert task.grade_one(json.dumps(data).encode(), LAB, 5)["rows"][0].result == "passed"


def test_of_two_wrong_definitions_the_last_counts():
    wrong = "def softmax(x, axis=0):\n    return x"
    row = graded(softmax=wrong.replace("return x", "return np.exp(x)"), after=wrong)["softmax"]
    assert row.verdict.mistakes == ("returned-as-given",)
    assert "the last one counts" in row.notes[0]


# Name -> (changes, what the note says).
LOOKED_AT = {
    "asks for input": ({"before": "n = int(input('how many? '))",
                        "softmax": "def softmax(x, axis=0):\n    return n * x"}, "raised EOFError"),
    "reads a file": ({"before": "n = np.loadtxt('mine.csv')",
                      "softmax": "def softmax(x, axis=0):\n    return n * x"}, "mine.csv"),
    "git's conflict": ({"softmax": f"<<<<<<< HEAD\n{SOFTMAX}\n=======\ndef softmax(x):\n    pass\n"
                                   ">>>>>>> main"}, "git's conflict markers are in it"),
    "in a comment": ({"softmax": SOFTMAX.replace("\n", "\n# ").replace("def", "# def", 1)},
                     "holds it in a comment"),
    "in a text": ({"softmax": f"'''\n{SOFTMAX.replace(chr(34) * 3, '')}\n'''"}, "in a text"),
    "in a class": ({"ids": False, "softmax": "class Mine:\n" + "\n".join(
        f"    {line}" for line in SOFTMAX.split("\n"))}, "in a class or function"),
    "another name and other parameters": (
        {"ids": False, "softmax": "def weich(werte, achse=0):\n    return np.exp(werte)"},
        "defines weich, which may be it"),
    "no Python at all": ({"softmax": "def softmax(x, axis=0\n    return x"}, "is not Python"),
    "a file read above it": (
        {"softmax": f"low = np.loadtxt('mine.csv')\n{SOFTMAX.replace('axis=0', 'axis=0, _=low')}"},
        "which it needs, raised FileNotFoundError"),
    "a file read inside": (
        {"softmax": "def softmax(x, axis=0):\n    return np.load('table.npy')[x]"},
        "it raised FileNotFoundError"),
    "data that a package keeps": (
        {"softmax": "def softmax(x, axis=0):\n    raise LookupError('Resource punkt not found.')"},
        "it raised LookupError: Resource punkt"),
    "a module that is not there": (
        {"softmax": f"import gone_module as gm\n{SOFTMAX.replace('np.', 'gm.')}"},
        "nor in the course's environment (import gone_module as gm)"),
}  # fmt: skip


@pytest.mark.parametrize("name", LOOKED_AT)
def test_what_nobody_can_judge_here_gets_a_look_and_keeps_its_points_open(name):
    changes, note = LOOKED_AT[name]
    rows = graded(**changes)
    assert (rows["softmax"].state, rows["softmax"].points) == (states.LOOK, None)
    assert note in rows["softmax"].notes[0]
    assert not any("no cell defines it" in n for n in rows["softmax"].notes)
    assert all(r.result == "passed" for n, r in rows.items() if n != "softmax")


def test_a_helper_of_another_exercise_is_not_taken_for_a_missing_one():
    data = json.loads(classroom.notebook(LAB, None, rnn_step="def mine(a, b):\n    return a\n" +
                      RIGHT["rnn_step"].replace("softmax(", "mine(0, ")))  # fmt: skip
    data["cells"] = [c for c in data["cells"] if c["id"] != "softmax"]
    plan = reading.plan(reading.read(json.dumps(data).encode()), LABS[LAB])
    assert not plan.notes.get("softmax")


def test_a_notebook_of_another_lab_is_named():
    made = task.grade_one(classroom.notebook("02_dataset"), "01_tokens", 5)
    assert made["why"].endswith("of 01_tokens; its cells are those of 02_dataset")
    assert {r.state for r in made["rows"]} == {states.LOOK}


TEXT = json.dumps(json.loads(classroom.notebook(LAB)), ensure_ascii=False)


def commented(word):
    """The notebook's text with a comment in the cell of softmax."""
    assert "def softmax(" in TEXT
    return TEXT.replace("def softmax(", f"# {word}\\ndef softmax(")


FILES = {
    "a region's letters": commented("Zäh").encode("cp1252", "replace"),
    "letters of China": commented("软最大值昞").encode("gb18030"),
    "letters of Japan": commented("表示ソ").encode("shift_jis", "replace"),
    "a script in a region's letters": "\n".join(["# für alle", *RIGHT.values()]).encode("cp1252"),
    "a script that says which": "\n".join(
        ["# -*- coding: cp1251 -*-\n# для всех", *RIGHT.values()]).encode("cp1251", "replace"),
    "UTF-16 without a mark": TEXT.encode("utf-16-le"),
    "UTF-16, big end first": TEXT.encode("utf-16-be"),
    "zeros behind": TEXT.encode() + b"\0" * 4096,
    "a bracket behind": TEXT.encode() + b"\n}\n",
    "PyCharm's marks": "\n".join(f"#%%\n{s}\n#%% md\nNow the next one, then." for s in
                                 RIGHT.values()).encode(),
    "a Markdown text": "\n\n".join(f"Text\n\n```{{python}}\n{s}\n```" for s in
                                   RIGHT.values()).encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_an_editor_or_a_sync_changed_is_read(name):
    plan = reading.plan(reading.read(FILES[name]), LABS[LAB])
    assert plan.written == LABS[LAB].own


# Name -> (paths, the students that are to be found).
CLASSES = {
    "Ilias": (["Übung 3/Abgaben/Doe_Jane_jd_1234/20260301120000_03_forward",
               "Übung 3/Abgaben/Li_Bo_bl_1235/20260301120000_03_forward"],
              ["Doe_Jane_jd_1234", "Li_Bo_bl_1235"]),
    "Ilias, other words": (["Serie 3/Mappe/Doe_Jane_1234/03_forward",
                            "Serie 3/Mappe/Li_Bo_1235/03_forward"],
                           ["Doe_Jane_1234", "Li_Bo_1235"]),
    "Sakai": (["Lab 3/Doe, Jane(jd)/Submission attachment(s)/03_forward",
               "Lab 3/Li, Bo(bl)/Submission attachment(s)/my lab"],
              ["Doe, Jane(jd)", "Li, Bo(bl)"]),
    "Teams": (["Submitted files/Bo Li/Lab 3/Version 1/03_forward",
               "Submitted files/Jane Doe/Lab 3/Version 2/03_forward",
               "Working files/Jane Doe/Lab 3/03_forward"], ["Bo Li", "Jane Doe"]),
    "Gradescope": (["assignment_123_export/submission_224938501/03_forward",
                    "assignment_123_export/submission_224938502/03_forward"],
                   ["submission_224938501", "submission_224938502"]),
    "Google Classroom": (["Kopie von Al Ng - 03_forward", "Copy of Bo Li - 03_forward",
                          "Jane Doe - 03_forward"], ["Al Ng", "Bo Li", "Jane Doe"]),
    "people called after labs": (["Mark Gates/03_forward", "Mark Names/03_forward",
                                  "Bo Li/03_forward"], ["Bo Li", "Mark Gates", "Mark Names"]),
    "people called after labs, in this lab": (["Mark Forward/03_forward", "Al/x", "Bo Li/x"],
                                              ["Al", "Bo Li", "Mark Forward"]),
    "labs called after people": (["ana forward/x", "bo forward/x"], ["ana", "bo"]),
    "two forms of an umlaut": ([unicodedata.normalize(form, f"Jörg/{n}_{w}") for form, n, w in
                                (("NFC", "03", "forward"), ("NFD", "01", "tokens"))], ["Jörg"]),
}  # fmt: skip


@pytest.mark.parametrize("name", CLASSES)
def test_the_folders_of_other_platforms(tmp_path, name):
    paths, students = CLASSES[name]
    work = {f"{p}.ipynb": classroom.notebook("01_tokens" if "tokens" in p else LAB) for p in paths}
    found = find([classroom.put(tmp_path, work)], LABS)
    assert found.students == students and not found.unplaced


# Name -> (what came from bo, what is said of it).
NOTHING = {
    "checkpoints": ({"bo/.ipynb_checkpoints/03_forward-checkpoint.ipynb": b"{}"}, "checkpoints"),
    "a placeholder": ({"bo/.03_forward.ipynb.icloud": b"bplist00"}, "placeholder of iCloud"),
    "a Mac's own": ({"bo/.DS_Store": b"x"}, "nothing is in it but .DS_Store"),
    "a zip of a Mac's own": ({"bo.zip": {"__MACOSX/._x": b"x"}}, "nothing is in it but"),
    "an empty zip": ({"bo.zip": {}}, "an empty zip"),
    "a README": ({"cs50-03-forward-bo/README.md": b"#"}, "nothing else came from bo"),
    "a comment": ({"bo/comments.txt": b"sorry"}, "nothing else came from bo"),
    "a link": ({"bo/03_forward.url": b"[InternetShortcut]"}, "a link, not the file itself"),
}  # fmt: skip


@pytest.mark.parametrize("name", NOTHING)
def test_who_handed_in_nothing_that_counts_is_named(tmp_path, name):
    files, why = NOTHING[name]
    for path, data in files.items():
        if isinstance(data, dict):
            classroom.zipped(tmp_path / path, data)
        else:
            classroom.put(tmp_path, {path: data})
    others = {f"{'cs50-03-forward-' * ('cs50' in str(files))}{w}/03_forward.ipynb" for w in "ac"}
    found = find([classroom.put(tmp_path, dict.fromkeys(others, classroom.notebook(LAB)))], LABS)
    assert found.students == ["a", "c"]
    assert any("bo" in label and why in said for label, said in found.unplaced), found.unplaced
