"""Submissions as data: every kind of notebook that arrives, and every kind of file."""

import copy
import json

import classroom
import nbformat
import pytest

from labkit.grading import code, reading, task

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
    if version == 3:
        old = nbformat.convert(old, 3)
        assert "worksheets" in old
    assert plan_of(json.loads(json.dumps(old)), lab).written == lab.own


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
    assert "encode" in plan.written and "is not Python" in plan.notes["encode"][0]


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
        (b"x" * 20_000_001, "20 MB"),
        (b'{"cells": [', "broken JSON in line 1"),
        (b"PK\x03\x04rest of a zip", "JSON|UTF-8"),
        (b"%PDF-1.7", "JSON"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"\x89PNG\r\n\x1a\n\xff", "UTF-8"),
        (b"<html></html>", "JSON"),
        (b"[1, 2]", "no notebook"),
        (b'"text"', "no notebook"),
        (b'{"a": 1}', "no notebook"),
        (b'{"cells": 7}', "no notebook"),
        (b'{"cells": {"a": 1}}', "no notebook"),
        (b'{"worksheets": 3, "nbformat": 3}', "no notebook"),
        (b'{"nbformat": "four", "cells": []}', "no notebook"),
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
