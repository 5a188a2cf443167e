"""The line on a feedback page: found in the sandbox, judged outside, and worth no points."""

import json
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import classroom
import pytest
from hostile import work

from labkit import words
from labkit.engine.locate import candidates
from labkit.engine.verdict import State
from labkit.grading import attempts, bench, line_search, reading, states, task
from labkit.grading.attempts import Attempt, Attempts, Setting
from labkit.grading.box import bubblewrap
from labkit.grading.run import grade_class

ROOT = str(classroom.ROOT)
BWRAP = bubblewrap()
WAYS = [pytest.param(None, id="plain")]
if BWRAP:
    WAYS.append(pytest.param(BWRAP, id="bubblewrap"))
# Of the answers that were written from the stubs alone: no name fits, one line needs a change.
BLIND = Path(__file__).parents[1] / "blind"
UNNAMED = {
    "RNNNumpy__u_reshaped": ("09_word_model", "RNNNumpy"),
    "get_parameter__flat_by_columns": ("10_tagging", "get_parameter"),
    "most_frequent_tag__once_a_sentence": ("10_tagging", "most_frequent_tag"),
}
HELPER = """def total(e, axis):
    return e.sum(axis=axis) + e.max()

def softmax(x, axis=0):
    x = np.asarray(x, dtype=float)
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / np.expand_dims(total(e, axis), axis)
"""
ENCODE = """def encode(words, word_to_idx):
    unknown, i, found = word_to_idx["UNK"], 0, []
    while i < len(words):
        found.append(word_to_idx.get(words[i], unknown))
        i = i + 1
    return np.array(found, dtype=int) + (len(words) > 1) * {odd}
"""
WRONG = ENCODE.format(odd="(len(words) // 2 + 1)")


def row(lab: str, name: str, source: str):
    made = task.grade_one(classroom.notebook(lab, {name: source}), lab, 5, ROOT)
    return next(r for r in made["rows"] if r.exercise == name)


@pytest.mark.dealt(6)
@pytest.mark.parametrize("file", UNNAMED)
def test_a_wrong_answer_without_a_name_gets_its_line(file):
    pytest.importorskip("torch")
    source = (BLIND / f"{file}.py").read_text()
    verdict = row(*UNNAMED[file], source).verdict
    (line,) = re.findall(r"^# lines: (\d+)$", source, re.MULTILINE)
    (part,) = verdict.place.parts
    assert verdict.mistakes == () and verdict.state is State.VALUES
    assert (part.line, part.source) == (int(line), source.splitlines()[int(line) - 1])
    assert verdict.question in [
        words.template(f"question.{kind}") for kind in words.names("question")
    ]


def test_a_feedback_page_quotes_the_line_and_never_the_change(tmp_path):
    sources = {"ana": HELPER, "bo": HELPER.replace("e.max()", "0.0")}
    files = {f"{who}/03_forward.ipynb": classroom.notebook("03_forward", {"softmax": source})
             for who, source in sources.items()}  # fmt: skip
    grade_class(classroom.put(tmp_path / "in", files), tmp_path / "out", seed=5, jobs=1, root=ROOT)
    ana, bo = (unescape((tmp_path / "out" / "feedback" / f"{who}.html").read_text())
               for who in ("ana", "bo"))  # fmt: skip
    assert "One change in line 2 of total is enough to make every case right." in ana
    assert "return e.sum(axis=axis) + <u><strong>e.max()</strong></u>" in ana
    assert words.template("question.term") in ana and "return e.sum(axis=axis)\n" not in ana
    assert "is enough" not in bo


STEP = """def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + np.abs(V @ h_prev) ** 1.5 + b_hidden)
    e = np.exp(W @ h + b_out)
    return h, e / e.sum()
"""


def test_a_feedback_page_says_which_argument_brings_the_fault_in():
    verdict = row("03_forward", "rnn_step", STEP).verdict
    assert verdict.mistakes == ()
    assert any("is right for h_prev and V, and wrong for x, U" in s for s in verdict.evidence)


KEPT = """def encode(words, word_to_idx, known=[]):
    known.append(word_to_idx)
    unknown = known[max(len(known) - 3, 0)]["UNK"]
    return np.array([word_to_idx.get(word, unknown) for word in words], dtype=int)
"""
SLOPE = """def tanh_backward(d_h, h):
    z, step = np.arctanh(h), 1e-3
    return d_h * (np.tanh(z + step) - np.tanh(z)) / step
"""


def test_what_is_measured_in_further_calls_is_measured_in_the_sandbox_too():
    """Of calls in order and alone, and with another number: the same causes as in a notebook."""
    verdict = row("01_tokens", "encode", KEPT).verdict
    assert verdict.mistakes == ("remembers-between-calls",) and verdict.place is None
    part = row("04_backward", "tanh_backward", SLOPE).verdict.place.parts[0]
    assert (part.kind, part.line) == ("smaller-number", 2)


def graded(source: str, bwrap=BWRAP, **limits):
    data = classroom.notebook(work.LAB, {"encode": source})
    return work.grade(data, bwrap, replace(work.LIMITS, **limits))["encode"]


@pytest.mark.parametrize("bwrap", WAYS)
def test_no_points_hang_on_the_search(bwrap):
    with_line, without = graded(WRONG, bwrap), graded(WRONG, bwrap, search=0.0)
    assert with_line.verdict.place.parts[0].line == 6 and without.verdict.place is None
    assert with_line.verdict.score == without.verdict.score


def test_what_is_right_or_has_a_name_is_not_searched(monkeypatch):
    monkeypatch.setattr(bench.Bench, "located", lambda *_: pytest.fail("it was searched"))
    assert graded(ENCODE.format(odd="0")).verdict.state is State.PASSED
    named = classroom.wrong("one_hot_encode", work.MISTAKE)
    data = classroom.notebook(work.LAB, {"one_hot_encode": named})
    assert work.grade(data, BWRAP)["one_hot_encode"].verdict.mistakes == (work.MISTAKE,)


# What a submission may do to the program that runs it, as its definition is made.
ATTACK = """def attack():
    import os
    import labkit.grading.inside.runner as runner
    kept = runner._tried
    runner._tried = {lie}


{source}"""
LIES = {
    "other forms": "lambda n, q: {'shared': 7, 'events': {}, 'cost': 'x'}",
    "marks of another form": "lambda n, q: {'shared': [[]], 'outcome': 'value', 'value': 1, "
    "'changed': [], 'warnings': [], 'printed': '', 'events': [[1, {'a': 2}]]}",
    "no end": "lambda n, q: {'shared': ['x' * 10**6] * 50}",
    "leaves": "lambda n, q: os._exit(0)",
    "loops": "lambda n, q: [None for _ in iter(int, 1)]",
    "always the first version": "lambda n, q: kept(n, {**q, 'codes': {}} if 'codes' in q and "
    "q['op'] == 'call' else q)",
}


@pytest.mark.dealt(3)
@pytest.mark.parametrize("lie", LIES)
def test_a_submission_that_lies_loses_its_line_and_nothing_else(lie):
    source = WRONG.replace("word_to_idx):", "word_to_idx, _=attack()):")
    honest = graded(ATTACK.format(lie="kept", source=source))
    liar = graded(ATTACK.format(lie=LIES[lie], source=source))
    assert liar.verdict == replace(honest.verdict, place=None, question=liar.verdict.question)
    assert liar.notes == () and honest.verdict.place


def searched(source: str, log: list):
    """The place, and every request that went in: the search in this process, calls in the box."""
    lab = task.lab_of(work.LAB, ROOT)
    exercise = next(e for e in lab.exercises if e.name == "encode")
    data = classroom.notebook(work.LAB, {"encode": source})
    plan = reading.plan(reading.read(data), lab)
    cells = reading.needed(plan, "encode")
    made = Attempts(plan, Setting(lab, ("numpy",), work.LIMITS, BWRAP, 5))
    made.start(60)
    text = {"subject": "encode", "right": (), "cells": [(c.name, c.source, c.keep) for c in cells]}

    def calls(requests):
        log.extend(requests)
        return list(made.replies(requests))

    try:
        attempt = made.make(exercise, Attempt(cells))
        with made.again(exercise, attempt):
            return line_search.locate(exercise, 5, attempt.shown, text, calls)
    finally:
        made.close()


def test_nothing_of_what_is_right_goes_in(monkeypatch):
    """No outcome, no value that is wanted, no expression of the right answer."""
    monkeypatch.setattr(candidates, "Library", lambda *_: pytest.fail("something was borrowed"))
    log: list[dict] = []
    found = searched(WRONG, log)
    assert found.place.parts[0].line == 6 and not found.seen
    known = {"op", "definitions", "codes", "used", "driver", "args", "case", "limit", "cost",
             "trace"}  # fmt: skip
    assert set().union(*log) <= known and {r["op"] for r in log} == {"definitions", "case", "call"}
    # A case is the question that grading has asked already; words have no array to be zero.
    cases = [
        {**r, "op": "observe", "exercise": "encode", "methods": []}
        for r in log
        if r["op"] == "case"
    ]
    exercise = next(e for e in task.lab_of(work.LAB, ROOT).exercises if e.name == "encode")
    asked = [attempts.question(exercise, case) for case in line_search.draw(exercise, 5)]
    assert all(json.dumps(c, sort_keys=True) in [json.dumps(a, sort_keys=True) for a in asked]
               for c in cases)  # fmt: skip


def test_the_same_is_tried_every_time_and_not_without_end():
    one, two = [], []
    assert searched(WRONG, one) == searched(WRONG, two)
    assert one == two and 20 < sum(r["op"] == "call" for r in one) < 1000


@pytest.mark.parametrize("more", ["encode = [encode][0]", "@(lambda f: f)"])
def test_a_definition_that_is_bound_anew_or_decorated_is_left_alone(more):
    found = graded(f"{more}\n{WRONG}" if more[0] == "@" else f"{WRONG}\n\n{more}\n")
    assert found.verdict.state is State.VALUES and found.verdict.place is None


def test_a_row_without_a_place_is_graded_all_the_same():
    found = row("03_forward", "softmax", "def softmax(x, axis=0):\n    return x * 7.5 + len(x)\n")
    assert found.state == states.GRADED and found.verdict.place is None
