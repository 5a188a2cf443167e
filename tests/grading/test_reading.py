"""Submissions as data: every kind of notebook that arrives, and every kind of file."""

import copy
import json

import classroom
import nbformat
import pytest
from made import verdict

from labkit import exercises
from labkit.engine import drill
from labkit.engine.crash import Crash
from labkit.engine.verdict import State
from labkit.grading import code, reading, states, task
from labkit.grading.records import Row

LAB = "01_tokens"
ENCODE = classroom.answers(LAB)["encode"]
FIRST = 'def encode(words, word_to_idx):\n    return "first"'


@pytest.fixture(scope="module")
def lab():
    return task.lab_of(LAB, None)


@pytest.fixture
def book():
    return json.loads(classroom.notebook(LAB))


def plan_of(book, lab):
    data = book if isinstance(book, bytes) else json.dumps(book).encode()
    return reading.plan(reading.read(data), lab)


def cell(source, **more):
    return {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None,
            "source": source, **more}  # fmt: skip


def put(book, *cells):
    book["cells"] += cells
    return book


def source_of(plan, exercise):
    """What is run for an exercise, as one text."""
    kept = []
    for c in reading.needed(plan, exercise):
        tree = code.parse(c.source)
        kept += [ast_text(tree.body[i]) for i in c.keep]
    return "\n".join(kept)


def ast_text(node):
    import ast

    return ast.unparse(node)


def test_as_handed_out_and_filled_in(book, lab):
    plan = plan_of(book, lab)
    assert plan.written == lab.own and not plan.stubs and not plan.notes
    assert plan.copied == lab.own


def test_a_blank_one_is_all_stubs(lab):
    plan = plan_of(classroom.blank(LAB), lab)
    assert plan.stubs == lab.own and not plan.written


def colab(book):
    for c in book["cells"]:
        identity = c.pop("id")
        c["metadata"] = {"id": identity[::-1], "colab": {"base_uri": "x"}}
    book["nbformat_minor"] = 0


def vscode(book):
    for c in book["cells"]:
        del c["id"]
        c["metadata"] = {"vscode": {"languageId": "python"}}
        c["source"] = "".join(c["source"]).replace("\n", "\r\n")


def renumbered(book):
    for n, c in enumerate(book["cells"]):
        c["id"] = f"cell-{n}"
    book["cells"].reverse()


def copied(book):
    book["cells"] += copy.deepcopy(book["cells"])


@pytest.mark.parametrize("change", [colab, vscode, renumbered, copied])
def test_whatever_an_editor_does_to_the_cells(book, lab, change):
    change(book)
    plan = plan_of(book, lab)
    assert plan.written == lab.own and not plan.stubs


@pytest.mark.parametrize("version", [3, 4])
def test_older_formats(book, lab, version):
    old = nbformat.reads(json.dumps(book), 4)
    text = nbformat.writes(old)
    if version == 3:
        text = nbformat.v3.writes_json(nbformat.convert(old, 3))  # lines in lists, as in a file
        assert "worksheets" in text
    assert plan_of(json.loads(text), lab).written == lab.own


def test_metadata_may_be_gone_altogether(book, lab):
    cells = [{"cell_type": c["cell_type"], "source": c["source"]} for c in book["cells"]]
    assert plan_of({"cells": [None, 3, "x", *cells]}, lab).written == lab.own


def test_byte_order_mark_and_utf_16(book, lab):
    text = json.dumps(book)
    assert plan_of(text.encode("utf-8-sig"), lab).written == lab.own
    assert plan_of(text.encode("utf-16"), lab).written == lab.own


def test_the_last_definition_counts_and_is_named(lab):
    book = json.loads(classroom.notebook(LAB, encode=FIRST))
    plan = plan_of(put(book, cell(ENCODE)), lab)
    assert "the last one counts" in plan.notes["encode"][0]
    assert source_of(plan, "encode").rindex("def encode") > source_of(plan, "encode").index("first")


def test_a_stub_after_the_solution_hides_nothing(book, lab):
    stub = "def encode(words, word_to_idx):\n    raise NotImplementedError"
    plan = plan_of(put(book, cell(stub), cell(f"{stub}\ndef decode(a, b):\n    return 1")), lab)
    assert "encode" in plan.written and not plan.stubs
    assert "NotImplementedError" not in source_of(plan, "encode")


def test_a_split_cell_keeps_its_helper_and_no_more(lab):
    book = json.loads(classroom.notebook(LAB, encode="OFFSET = 0\nEVIL = print()"))
    helper = "def helper(word, table):\n    return table.get(word, table['UNK']) + OFFSET"
    use = "def encode(w, t):\n    return np.array([helper(x, t) for x in w])"
    text = source_of(plan_of(put(book, cell(helper), cell(use)), lab), "encode")
    assert "def helper" in text and "OFFSET = 0" in text and "EVIL" not in text


def test_a_renamed_function_is_looked_at(lab):
    book = json.loads(classroom.notebook(LAB, encode="def encode_words(w, t):\n    return 1"))
    assert plan_of(book, lab).renamed == {"encode": "encode_words"}


@pytest.mark.parametrize("identity", [{"id": "encode"}, {}])
def test_a_cell_that_is_no_python_is_named(lab, identity):
    book = json.loads(classroom.notebook(LAB))
    book["cells"] = [c for c in book["cells"] if c["id"] != "encode"]
    plan = plan_of(put(book, cell("def encode(words, t)\n    return 1", **identity)), lab)
    assert "encode" not in plan.written and "needs a look" in plan.notes["encode"][0]
    assert "is not Python 3" in plan.notes["encode"][0] and "':', line 1" in plan.notes["encode"][0]


@pytest.mark.parametrize("kind", ["code", "markdown"])
def test_cells_are_counted_as_a_reader_counts_them(lab, kind):
    """Text cells have a place too: counted without them, this would be cell 25."""
    book = json.loads(classroom.notebook(LAB))
    book["cells"] = [c for c in book["cells"] if c["id"] != "encode"]
    broken = cell("def encode(words, t)\n    return 1") | {"cell_type": kind}
    (note,) = plan_of(put(book, broken), lab).notes["encode"]
    named = "cell" if kind == "code" else "markdown cell"
    assert f"{named} {len(book['cells'])} " in note and len(book["cells"]) > 30


def test_definitions_in_blocks_are_found(lab):
    book = json.loads(classroom.notebook(LAB, {}))
    wrapped = "try:\n" + "\n".join(f"    {line}" for line in ENCODE.splitlines())
    assert "encode" in plan_of(put(book, cell(f"{wrapped}\nexcept OSError: pass")), lab).written


def test_set_up_cells_are_the_release_s(book, lab):
    for c in book["cells"]:
        if c["id"] == "setup":
            c["source"] = "import numpy as np\nimport math\nnp.array = 3\nEXTRA = 4"
    text = source_of(plan_of(put(book, cell("def encode(w, t):\n    return math.pi * EXTRA")), lab),
                     "encode")  # fmt: skip
    assert "import math" in text and "EXTRA = 4" in text
    assert "np.array = 3" not in text and "import numpy" not in text


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("%matplotlib inline\nx = 1", "x = 1"),
        ("%%time\ndef f(): pass", "def f(): pass"),
        ("%%bash\nrm -rf /", ""),
        ("files = !ls\nx = 1", "x = 1"),
        ("?print\nx = 1", "x = 1"),
        ("x = '%d!' % 3", "x = '%d!' % 3"),
        ("%x\n" * 2000 + "x = 1", "x = 1"),
    ],
)
def test_magics_become_python(source, kept):
    made = code.plain_python(source)
    assert code.parse(made) is not None and kept in made


@pytest.mark.parametrize(
    "source",
    ["(" * 10**5, "-" * 10**5 + "1", "x" + ".x" * 40_000, "1" + "+1" * 40_000, "\x00", "def f(:",
     "[" * 90 + "]" * 90, "f" + "()" * 30_000, "if 1:\n" * 99, "lambda:" * 9000 + "0",
     "'" * 99_999],
)  # fmt: skip
def test_a_cell_made_to_break_its_reader_does_not(source, lab):
    book = json.loads(classroom.notebook(LAB))
    plan = plan_of(put(book, cell(source), cell(f"def encode(a, b):\n    {source}", id="e")), lab)
    assert plan.written == lab.own


def test_a_huge_cell_is_left_out_and_named(book, lab):
    plan = plan_of(put(book, cell(ENCODE + "\n" + "x = 1\n" * 100_000)), lab)
    assert "was left out" in plan.notes["encode"][-1]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"x" * 100_000_001, "more than 100 MB"),
        (b'{"cells": [', "broken JSON in line 1"),
        (b"PK\x03\x04rest of a zip", "it is a zip archive or an Office document"),
        (b"%PDF-1.7", "it is a PDF, which holds no code that can be run"),
        (b"\x89\xfe", "UTF-8"),
        (b"\0" * 900, "zeros and nothing else"),
        (b'{"cells": [{"source": "x', "line 1; the file ends there"),
        (b'{"cells": [,]}', "line 1$"),
        (b"bplist00\xd3", "placeholder of iCloud"),
        (b"[InternetShortcut]\r\nURL=https://a.example/x?y=1", "a link, .*: https://a.example/x"),
        (b'{"url": "https://a.example/open", "doc_id": "1"}', "a link, not the file"),
        (b"\x89PNG\r\n\x1a\n\xff", "it is a picture"),
        (b"<html></html>", r"web page \(HTML\) that holds no code cells"),
        (b"\n\n<!DOCTYPE html>\n<p>def f(): pass", r"web page \(HTML\)"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "pointer of Git LFS"),
        (b'{\n "cells": [\n<<<<<<< HEAD\n 1\n=======\n 2\n>>>>>>> a\n]}', "markers .* line 3"),
        (b"<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> a\n", "conflict markers .* line 1"),
        (b"Dear all, here is my work.", "neither a notebook nor Python"),
        (b'{"cells": [' + b"1," * 10_000_001 + b"1]}", "parts"),
        (b"[1, 2]", "no notebook"),
        (b'"text"', "no notebook"),
        (b'{"a": 1}', "no notebook"),
        (b'{"cells": 7}', "no notebook"),
        (b'{"cells": {"a": 1}}', "no notebook"),
        (b'{"worksheets": 3, "nbformat": 3}', "no notebook"),
        (b'{"nbformat": "four", "cells": "none"}', "no notebook"),
        (b'{"cells":' + b"[" * 200_000, "deep|JSON"),
        (b'{"cells": [' + b"[]," * 1_500_000 + b"[]]}", "parts"),
        (b'{"cells": 1' + b"0" * 10_000 + b"}", "no notebook|JSON"),
    ],
    ids=lambda v: repr(v)[:30],
)
def test_what_is_no_notebook_says_why(data, why):
    with pytest.raises(reading.Unreadable, match=why):
        reading.read(data)


def test_cells_of_every_odd_kind_cost_nothing(book, lab):
    odd = [{"cell_type": "code"}, {"cell_type": "code", "source": None}, {"cell_type": "code",
           "source": 7}, {"cell_type": "code", "source": [1, "x = 1", None]}, {"cell_type": []},
           {"cell_type": "code", "source": "y = 2", "id": 5, "metadata": "none"}]  # fmt: skip
    assert plan_of(put(book, *odd), lab).written == lab.own


def test_more_statements_than_anybody_writes_are_left_out(book, lab, monkeypatch):
    worked = []
    true = code.statements
    monkeypatch.setattr(code, "statements", lambda tree: worked.append(tree) or true(tree))
    put(book, *[cell("x=1;" * 20_000)] * 3, cell(ENCODE))
    plan = plan_of(book, lab)
    assert sum(len(tree.body) for tree in worked if tree) < 25_000
    assert "was left out" in plan.notes["encode"][-1]


def test_a_notebook_with_many_pictures_is_read(book, lab):
    picture = {"output_type": "display_data", "data": {"image/png": "A" * 26_000_000}}
    book["cells"][5]["outputs"] = [picture]
    assert plan_of(book, lab).written == lab.own


def test_an_integer_of_thousands_of_digits_costs_nothing(book, lab):
    many = "0x" + "f" * 5000
    put(book, cell(f"def encode(w, t):\n    return {many}"), cell("1" * 5000), cell(many))
    data = json.dumps(book)[:-1] + ', "more": ' + "1" * 5000 + "}"
    plan = plan_of(data.encode(), lab)
    assert plan.written == lab.own and "encode" not in plan.copied


@pytest.mark.parametrize(
    "source", ["%magic\n" * 5_000, "%%time\n" + "%a\n" * 9_000, "!x\n" * 45 + "y\n" * 9]
)
def test_ipython_is_asked_for_no_more_than_there_is_room(book, lab, monkeypatch, source):
    read = []

    class Counts:
        def transform_cell(self, text):
            read.append(len(text) * (1 + text.count("%") + text.count("!")))
            return text

    monkeypatch.setattr(code, "_transformer", Counts)
    put(book, *[cell(source)] * 300)
    assert plan_of(book, lab).written == lab.own
    assert sum(read) < 4_000_000


# What stands elsewhere


STARTS = {  # a Markdown or Raw cell's text made of an answer, and whether it can be read as code
    "as it is": ("{}", True),
    "fenced": ("```python\n{}\n```", True),
    "cut off": ("{}\n    return (", False),
}


def in_another_kind(kind, text, **more):
    """Lab 01 with encode in a cell of another kind."""
    book = json.loads(classroom.notebook(LAB))
    for c in book["cells"]:
        if c["id"] == "encode":
            c.update(cell_type=kind, source=text, **more)
    return book


@pytest.mark.parametrize("kind", ["markdown", "raw"])
@pytest.mark.parametrize("start", STARTS)
def test_code_in_a_cell_of_another_kind_is_read(lab, kind, start):
    text, readable = STARTS[start]
    plan = plan_of(in_another_kind(kind, text.format(ENCODE)), lab)
    assert ("encode" in plan.written) is readable
    said = " ".join(plan.notes["encode"])
    assert ("was read as code" in said) is readable and ("needs a look" in said) is not readable
    assert "def encode" in source_of(plan, "encode") or not readable


def test_code_cells_come_before_cells_of_another_kind(book, lab):
    put(book, {"cell_type": "markdown", "source": FIRST}, {"cell_type": "raw", "source": FIRST})
    plan = plan_of(book, lab)
    assert "first" not in source_of(plan, "encode") and not plan.notes


def test_the_releases_own_texts_are_no_answers(lab):
    assert not plan_of(classroom.blank(LAB), lab).notes


@pytest.mark.parametrize("cut", [1, 2, -2])
def test_a_cell_split_in_the_middle_of_a_function_is_one(lab, cut):
    lines = [x for x in ENCODE.splitlines() if x.strip()]
    head, tail = lines[:cut], lines[cut:]
    book = json.loads(classroom.notebook(LAB, encode="\n".join(head)))
    at = next(i for i, c in enumerate(book["cells"]) if c["id"] == "encode")
    book["cells"].insert(at + 1, cell("\n".join(tail) + "\n    # 5 % done"))
    plan = plan_of(book, lab)
    assert "were read as one" in plan.notes["encode"][0] and "encode" in plan.copied


def test_a_cell_that_is_broken_by_itself_is_joined_to_nothing(lab):
    book = json.loads(classroom.notebook(LAB))
    at = next(i for i, c in enumerate(book["cells"]) if c["id"] == "encode")
    for source in ("x = (", "%time encode([], {})", "    %matplotlib inline"):
        book["cells"].insert(at + 1, cell(source))
    plan = plan_of(book, lab)
    assert plan.copied == lab.own and not plan.notes


def replaced(text, extra=()):
    """Lab 01 with another text in encode's cell, without ids, as Colab saves it."""
    book = json.loads(classroom.notebook(LAB, encode=text))
    for c in book["cells"]:
        c.pop("id")
    return put(book, *map(cell, extra))


@pytest.mark.parametrize(
    ("text", "extra", "why"),
    [
        ("from helper import encode", (), "takes it from helper, which is not in the notebook"),
        ("from .helper import encode", (), "takes it from .helper, which"),
        ("from helper import *", (), "takes it from helper, which"),
        ("from helper import code_all as encode", (), "takes it from helper, which"),
        (
            f"%%writefile mine.py\n{FIRST}",
            ("from mine import encode",),
            "under %%writefile mine.py",
        ),
        (f"%%file mine.py\n{FIRST}", (), "holds it under %%file mine.py"),
        (f"%%bash\ncat > m.py <<E\n{FIRST}\nE", (), "holds it under %%bash"),
        ("%run mine.py", (), "may bring it, by %run mine.py"),
        ("exec(open('mine.py').read())", (), "may bring it, by exec(open('mine.py').read())"),
        (FIRST.replace("encode", "my_encode"), (), "defines my_encode instead"),
        (FIRST.replace("encode", "enc"), (), "defines enc instead"),
        (FIRST.replace("encode", "Encode"), (), "defines Encode instead"),
    ],
)
def test_an_answer_that_is_elsewhere_gets_a_look(lab, text, extra, why):
    plan = plan_of(replaced(text, extra), lab)
    assert "encode" not in plan.written
    (note,) = plan.notes["encode"]
    assert note.startswith("needs a look: ") and why in note
    assert Row("encode", states.NOT_WRITTEN, notes=(note,)).state == states.LOOK


def test_a_stub_does_not_hide_what_is_imported_in_its_place(lab):
    book = put(json.loads(classroom.blank(LAB)), cell("from helper import encode"))
    assert "takes it from helper" in plan_of(book, lab).notes["encode"][0]


@pytest.mark.parametrize(
    "text",
    [
        "from labkit.reference import encode",
        "x = 1",
        "import helper",
        "from labkit.reference import *",
        "from math import encode",
    ],
)
def test_an_answer_that_is_nowhere_is_not_written(lab, text):
    notes = plan_of(replaced(text), lab).notes.get("encode", [])
    assert not any(note.startswith(states.LOOK) for note in notes)
    said = "labkit's own was" if "labkit" in text else "it was imported from math"
    assert (said in "".join(notes)) is ("from" in text)


CRASH = Crash("NameError", "name 'shifted' is not defined")


@pytest.mark.parametrize(
    "text",
    ["from helper import shifted\ndef encode(w, t):\n    return shifted(w)",
     "def encode(w, t):\n    from helper import shifted\n    return shifted(w)",
     "import helper\nencode = helper.encode",
     "from helper import *\ndef encode(w, t):\n    return shifted(w)"],
)  # fmt: skip
def test_an_answer_that_needs_a_file_beside_it_gets_a_look_when_it_cannot_run(lab, text):
    plan = plan_of(replaced(text), lab)
    assert "encode" in plan.written
    notes = tuple(plan.notes["encode"])
    assert "needs a look: " in notes[0]

    def row(state, score, **more):
        return Row("encode", states.GRADED, verdict("encode", state, score, **more), notes=notes)

    raised = row(State.RAISED, 0.0, crash=CRASH)
    assert (raised.state, raised.points) == (states.LOOK, None)
    # What ran, right or wrong, is judged.
    assert row(State.PASSED, 1.0).state == row(State.VALUES, 0.5).state == states.GRADED
    assert not row(State.PASSED, 1.0).notes


# Files of other kinds


@pytest.mark.parametrize("template", ["lab", "classic", "basic"])
def test_a_page_that_was_made_of_a_notebook_is_read(lab, template):
    pages = pytest.importorskip("nbconvert").HTMLExporter(template_name=template)
    pages.exclude_output = True
    made, _ = pages.from_notebook_node(nbformat.reads(classroom.notebook(LAB), 4))
    plan = plan_of(made.encode(), lab)
    assert plan.copied == lab.own and not plan.notes


def test_a_page_is_read_in_time_that_grows_with_its_length():
    page = '<div class="highlight hl-ipython3"><pre>' + "<" * 3_000_000
    assert reading.read(page.encode())


def as_script(form):
    codes = [
        ("".join(c["source"]), c["cell_type"]) for c in json.loads(classroom.notebook(LAB))["cells"]
    ]
    if form == "percent":
        return "".join(
            f"# %%\n{s}\n\n" if k == "code" else "# %% [markdown]\n# x\n\n" for s, k in codes
        )
    if form == "nbconvert":
        return "".join(f"# In[{n}]:\n\n\n{s}\n\n" for n, (s, k) in enumerate(codes) if k == "code")
    return "\n\n".join(s for s, k in codes if k == "code")


@pytest.mark.parametrize("form", ["percent", "nbconvert", "plain"])
def test_a_script_is_read(lab, form):
    assert plan_of(as_script(form).encode(), lab).written == lab.own
    broken = as_script(form).replace("def decode(", "def decode((")
    plan = plan_of(broken.encode(), lab)
    assert plan.written == lab.own - {"decode"} and "is not Python" in plan.notes["decode"][0]
    # Without marks of cells a slip leaves other lines in the pieces beside it.
    assert plan.copied == (set() if form == "plain" else lab.own - {"decode"})


def test_a_drill_in_a_later_cell_is_not_the_answer(book, lab):
    text = drill.planted(exercises.load("encode"), exercises.load("encode").mistakes[:1])
    plan = plan_of(put(book, cell(text, id="drill-text")), lab)
    assert drill.MARK not in source_of(plan, "encode") and "encode" in plan.written
    assert not any("more than once" in note for note in plan.notes.get("encode", ()))
