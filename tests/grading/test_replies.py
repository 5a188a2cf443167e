"""Replies that no runner would send, and files that no editor would save, in the judging process:
none earns anything, none is the grader's fault, none stays with the process for the next one."""

import json
from dataclasses import replace
from itertools import islice

import classroom
import pytest
from dealt import LONG

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.empty import with_stubs
from labkit.engine.observe import observe
from labkit.engine.verdict import State
from labkit.grading import formats, judging, reading, similar, task, watchdog
from labkit.grading.bench import Bench
from labkit.grading.inside.runner import seen
from labkit.grading.judging import Shown
from labkit.grading.limits import MB, Limits
from labkit.reports import html

SEED = 5
BLANK = classroom.blank("01_tokens")
TAGS = {"div", "p", "span", "code", "strong", "em", "b", "br", "ul", "li", "ol", "pre", "details",
        "summary", "table", "tr", "td", "th", "u", "mark", "a", "tbody", "thead", "style",
        "caption", "h4", "i"}  # fmt: skip
EVIL = "</p><script>alert(1)</script><img src=x onerror=alert(2)>\u202e\x1b[2J{0.__class__}%s\ud800"


@pytest.fixture(scope="module")
def bench():
    made = Bench(Limits(judging=20, judged_in=800 * MB))
    yield made
    made.close()


@pytest.fixture(scope="module")
def reader():
    made = Bench(Limits(reading=2))
    yield made
    made.close()


def right(name: str) -> list[dict]:
    """The replies of the right answer."""
    exercise = exercises.load(name)
    cases, subject = draw(exercise, SEED), with_stubs(exercise.answer, exercise.methods)
    return [{"id": i, **json.loads(json.dumps(seen(observe(subject, case))))}
            for i, case in enumerate((*cases, cases[0]))]  # fmt: skip


def shown(name: str, replies: list) -> Shown:
    texts = [r if isinstance(r, bytes) else json.dumps(r).encode() for r in replies]
    return Shown({"defined": True, "is_class": exercises.load(name).is_class}, texts)


def value(made) -> object:
    return lambda r: {**r, "value": made}


def raised(**crash) -> object:
    fields = {"kind": "ValueError", "message": "", "function": "", "line": "", "lineno": 1,
              "values": {}, "stub": False, "own": False, "method": "", "takes": ""}  # fmt: skip
    return lambda r: {**r, "outcome": "raised", "crash": {**fields, **crash}}


NAN = {"a": ["<f8", [2], "AQAAAAAA+H8BAAAAAAD4fw=="]}
# What becomes of every reply of the right answer.
BENT = {
    "a number": value(7),
    "true": value(True),
    "nothing": value(None),
    "half a character": value("\ud800"),
    "markup": value(EVIL),
    "an integer of a thousand digits": value(10**1000),
    "an integer of a million digits": lambda r: b'{"id":0,"value":' + b"9" * 10**6 + b"}",
    "an endless number": lambda r: json.dumps({**r, "value": 1}).replace("1", "1e999").encode(),
    "no number, with a payload": value(NAN),
    "a list of infinity": value([float("inf")] * 3),
    "an empty array with huge sides": value({"a": ["<f8", [0, 10**6, 10**6], ""]}),
    "an array of a million sides": value({"a": ["<f8", [1] * 10**6, ""]}),
    "a side below zero": value({"a": ["<f8", [-1], ""]}),
    "a side that is true": value({"a": ["|b1", [True], "AQ=="]}),
    "a side with a fraction": value({"a": ["<f8", [1.0], "AAAAAAAA8D8="]}),
    "objects by the wire": value({"a": ["|O8", [1], "AAAAAAAAAAA="]}),
    "a void": value({"a": ["|V8", [1], "AAAAAAAAAAA="]}),
    "dates by the wire": value({"a": ["<M8[s]", [1], "AAAAAAAAAAA="]}),
    "half floats that are not there": value({"a": ["<f3", [1], "AAAA"]}),
    "a text of 99999 characters an entry": value({"a": ["<U99999", [5], ""]}),
    "characters beyond all": value({"a": ["<U1", [1], "////fw=="]}),
    "bytes that do not fit": value({"a": ["<f8", [3], "AAAA"]}),
    "no base64": value({"a": ["<f8", [1], "!!!"]}),
    "a list for base64": value({"a": ["<f8", [1], [1, 2]]}),
    "two tags": value({"a": 1, "s": 2}),
    "a tag that is not known": value({"py/object": "os.system"}),
    "a dict with itself for a key": value({"d": [[{"d": []}, 1]]}),
    "a dict with numbers for keys": value({"d": [["<b>", 1], [1, 2], [None, 3], [True, 4]]}),
    "a dict with a key that is no number": value({"d": [[float("nan"), 1]]}),
    "keys that collide": value({"d": [[(2**61 - 1) * n, 0] for n in range(20_000)]}),
    "a generator's seed": value({"rng": 10**30}),
    "a stream": value({"stream": [1, 2]}),
    "a foreign object without a name": value({"x": [None, None, None]}),
    "a foreign object in foreign objects": value({"x": ["torch tensor", [{"x": ["a", [], None]}],
                                                        None]}),  # fmt: skip
    "a tensor of nothing": value({"x": ["torch tensor", None, {"a": ["<f8", [0, 3], ""]}]}),
    "lists to the deepest": value(json.loads("[" * 18 + "]" * 18)),
    "lists beyond": lambda r: b"[" * 10**5 + b"]" * 10**5,
    "no value": lambda r: {k: v for k, v in r.items() if k != "value"},
    "a number of its own": lambda r: {**r, "id": r["id"] + 1},
    "true for its number": lambda r: {**r, "id": "0"},
    "an outcome that is a list": lambda r: {**r, "outcome": ["value"]},
    "an outcome of its own": lambda r: {**r, "outcome": "passed", "score": 1},
    "changes without a place": lambda r: {**r, "changed": [[[9, 9], 1]]},
    "changes below zero": lambda r: {**r, "changed": [[[-1], 1]]},
    "changes that are a dict": lambda r: {**r, "changed": {"0": 1}},
    "warnings that are text": lambda r: {**r, "warnings": {"a": 1}},
    "all of it markup": raised(kind=EVIL, message=EVIL, function=EVIL, line=EVIL, method=EVIL,
                               takes=EVIL, values={EVIL: EVIL}),  # fmt: skip
    "a crash of other parts": lambda r: {**r, "outcome": "raised", "crash": {"exec": "x"}},
    "a crash that is a list": lambda r: {**r, "outcome": "raised", "crash": [1]},
    "a line that is text": raised(lineno="7", values=[1], stub="yes"),
    "a line of a billion": raised(lineno=10**12),
    "a stub that is none": raised(kind="NotImplementedError", stub=True, own=True,
                                  function="forward", method="forward"),  # fmt: skip
    "nothing at all": lambda r: b"",
    "not text": lambda r: b"\xff\xfe\x00",
    "two messages in one": lambda r: json.dumps(r).encode() + b"{}",
}  # fmt: skip
# Of numbers, of words, and two classes. What is wrong in many outputs is compared with most: of a
# class, one reply in six by default, and all whose values are right: those could earn something.
SUBJECTS = {"one_hot_encode": 1, "decode": 1, "Tanh": 6, "RNNModel": 6}
# Those of the table that leave the values as they are.
KEPT = {what for what, bend in BENT.items()
        if isinstance(made := bend({"id": 0, "value": "kept"}), dict)
        and made.get("value") == "kept"}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", SUBJECTS)
def test_no_reply_earns_points_or_is_the_graders_fault(name, bench):
    exercise, honest = exercises.load(name), right(name)
    some = set(islice(BENT, 0, None, 1 if LONG else SUBJECTS[name])) | KEPT
    for what, bend in BENT.items():
        if what not in some:
            continue
        made = shown(name, [bend(dict(reply)) for reply in honest])
        verdict = bench.judged(exercise, SEED, made).verdict
        assert verdict.state not in (State.PASSED, State.FAULT), (what, verdict.headline)
        # What came before an exception is judged by itself, and may be right.
        kept = json.loads(made.replies[0]).get("value") == honest[0]["value"] if what in KEPT else 0
        assert verdict.score <= 0.8 * kept, (what, verdict.score)
        assert_harmless(html.render(verdict), what)
    assert bench.judged(exercise, SEED, shown(name, honest)).state is State.PASSED


def assert_harmless(page: str, what: str) -> None:
    from html.parser import HTMLParser

    class Tags(HTMLParser):
        def handle_starttag(self, tag, attrs):
            assert tag in TAGS, (what, tag)
            assert not any(name.startswith("on") for name, _ in attrs), (what, attrs)

    Tags().feed(page)


def test_what_breaks_the_judge_itself_is_not_the_graders_fault(monkeypatch):
    """A defect that a reply has found costs points, and a person looks."""
    from labkit.engine import judge
    from labkit.grading import serving

    exercise, honest = exercises.load("one_hot_encode"), right("one_hot_encode")
    real = judge._decide

    def broken(sheet):
        return real(sheet) if sheet.crash else 1 / 0

    monkeypatch.setattr(judge, "_decide", broken)
    verdict = serving._within(exercise, SEED, shown("one_hot_encode", honest)).verdict
    assert verdict.score == 0 and task._state(verdict) == "needs a look"


def test_what_submissions_leave_in_its_caches_does_not_add_up(reader, monkeypatch):
    """Grown by half of what one may take, the process makes room for a new one."""
    reader.read("names", BLANK)
    first = reader._process.pid
    reader.read("names", BLANK)
    assert reader._process.pid == first
    grown = reader._least + reader._limits.judged_in // 2 + 1
    monkeypatch.setattr(watchdog, "resident", lambda pid: grown)
    assert "encode" in reader.read("names", BLANK) and reader._process is None
    monkeypatch.undo()
    assert "encode" in reader.read("names", BLANK)


# Files: each a list of cells that are added to a lab that was handed out.

FILES = {
    "a hundred thousand blank lines": ["\n" * 90_000 + "("] * 5,
    "a cell of five million lines": ["\n" * 5_000_000 + "("],
    "blanks and a bracket": [(" " * 99_000 + "\n(")] * 5,
    "definitions that read each other in a row": [
        "a0 = 1\n" + "\n".join(f"a{i}=a{i - 1}" for i in range(1, 2000))
        + "\nencode = lambda words, word_to_idx: a1999"],
    "thousands of functions with names like it": [
        "\n".join(f"def encod{i}(a): pass" for i in range(1000))],
    "magics": ["%x\n" * 10_000],
    "shell lines in what is no Python": ["!x\n" * 10_000 + "("],
    "brackets": ["(" * 90_000],
    "signs": ["-" * 99_000 + "1"],
    "attributes of attributes": ["a" + ".b" * 49_000],
    "texts in texts": ["f'" + '{f"{1}"}' * 2_000 + "'"],
    "lambdas": ["lambda:" * 14_000 + "1"],
    "branches": ["if 1:pass\n" + "elif 1:pass\n" * 8_000],
    "a tuple": ["a=" + "1," * 12_000],
    "decorators": ["@a\n" * 8_000 + "def encode(w, i): return 1"],
    "accents without a letter": ["#" + "\u0315\u0300" * 45_000],
    "returns of the carriage": ["\r" * 99_000 + "("],
    "headers": ["def encode(\n" * 8_000] * 5,
}  # fmt: skip


@pytest.mark.parametrize("what", FILES)
def test_a_file_is_read_within_its_limits_or_not_at_all(what, reader):
    lab = task.lab_of("01_tokens", None)
    book = json.loads(
        classroom.notebook("01_tokens", {"decode": classroom.answers("01_tokens")["decode"]})
    )
    for source in FILES[what]:
        book["cells"].append({"cell_type": "code", "id": "x", "metadata": {}, "outputs": [],
                              "execution_count": None, "source": source})  # fmt: skip
    for way in ("plan", "code"):
        try:
            found = reader.read(way, json.dumps(book).encode(), lab)
        except formats.Unreadable as error:
            assert "takes more" in str(error)
        else:
            assert "decode" in (found.written if way == "plan" else found)
    assert reader.read("written", classroom.notebook("01_tokens"), lab) == 5


def cell(source, kind="code", **more) -> dict:
    return {"cell_type": kind, "source": source, **more}


BOOKS = {
    "no version": {"nbformat": None},
    "a version without end": {"nbformat": 1e999},
    "a version in words": {"nbformat": "four"},
    "a version of a thousand digits": {"nbformat": -(10**999)},
    "metadata of another kind": {"metadata": [1, 2]},
    "cells that are a dict": {"cells": {"a": 1}},
    "cells in cells": {"cells": [[{"cell_type": "code", "source": "x"}]]},
    "a kind that is a list": {"cells": [cell("x", ["code"])]},
    "a source that is a number": {"cells": [cell(7)]},
    "a source of everything": {"cells": [{"cell_type": "code", "source": [1, None, {}, "x", []]}]},
    "an id that is a dict": {"cells": [cell("", id={"a": 1})]},
    "an id of a million letters": {
        "cells": [{"cell_type": "code", "source": "", "id": "i" * 10**6}]
    },
    "metadata that is a list": {"cells": [cell("", metadata=[1])]},
    "worksheets of another kind": {"nbformat": 3, "worksheets": 7},
    "worksheets in worksheets": {"nbformat": 2, "worksheets": [{"cells": [{"cell_type": "code"}]}]},
    "half a character": {
        "cells": [{"cell_type": "code", "source": "x = '\ud800'", "id": "encode"}]
    },
    "an end of text": {"cells": [cell("x = 1\x00", id="encode")]},
}


@pytest.mark.parametrize("what", BOOKS)
def test_a_notebook_of_odd_parts_is_read_or_refused(what, reader):
    lab = task.lab_of("01_tokens", None)
    book = {**json.loads(BLANK), **BOOKS[what]}
    if what.startswith("worksheets"):
        del book["cells"]
    for way in ("names", "plan", "code", "written"):
        try:
            reader.read(way, json.dumps(book).encode(), lab)
        except formats.Unreadable as error:
            assert "takes more" not in str(error)


def test_keys_given_twice_are_read_as_json_reads_them(reader):
    data = json.dumps({"nbformat": 4, "cells": [cell("def f(): 1")]})
    assert "f" in reader.read("names", data.replace("{", '{"cells": [],', 1).encode())


def test_the_process_that_reads_is_started_anew_when_it_is_gone(reader):
    assert reader.read("names", BLANK)
    reader._process.kill()
    reader._process.wait()
    assert "encode" in reader.read("names", BLANK)


def test_a_file_that_takes_too_long_is_refused_and_the_next_is_read(monkeypatch):
    """No file is slow on every machine: here none is ever ready, and the time is over at once."""
    made, heard = Bench(replace(Limits(), reading=0.0)), Bench._heard

    def nothing_comes(self):
        with monkeypatch.context() as patched:
            patched.setattr("labkit.grading.bench.select.select", lambda *_: ([], [], []))
            return heard(self)

    try:
        with monkeypatch.context() as slow:
            slow.setattr(Bench, "_heard", nothing_comes)
            with pytest.raises(formats.Unreadable, match="more time than any notebook"):
                made.read("plan", BLANK, task.lab_of("01_tokens", None))
        assert made._process is None
        made._limits = Limits()
        assert "encode" in made.read("names", BLANK)
    finally:
        made.close()


def test_the_code_of_a_statement_is_what_stands_there():
    source = (
        "x = 1; encode = lambda words, word_to_idx: 'ä' ; y = 2\r\ndef decode(a,\n    b): return a"
    )
    lab = task.lab_of("01_tokens", None)
    found = similar.sources(reading.plan([formats.Part("", source)], lab), lab.exercises)
    assert found == {"encode": "encode = lambda words, word_to_idx: 'ä'",
                     "decode": "def decode(a,\n    b): return a"}  # fmt: skip


def test_an_honest_class_with_a_key_that_is_no_name_is_told_so():
    name = "RNNModel"
    replies = [{**r, "value": {"d": [[1, 2]]}} for r in right(name)]
    verdict = judging.verdict_on(exercises.load(name), SEED, shown(name, replies))
    assert verdict.state is State.TYPE
