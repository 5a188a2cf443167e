"""Mistakes that come from the right answer's own syntax, and what is said of them."""

import ast
import re

import numpy as np
import pytest

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.generated import generated, words
from labkit.engine.judge import assess
from labkit.engine.results import alike
from labkit.engine.verdict import State

NUMPY_ONLY = [n for n in exercises.every_name() if exercises.face(n).lab < "06"
              and "torch" not in (exercises.room(n) / "answer.py").read_text("utf-8")]  # fmt: skip
SOME = ["softmax", "rnn_step_backward", "Tanh"]


@pytest.mark.parametrize("name", NUMPY_ONLY)
def test_every_answer_gives_mistakes_and_none_tells_a_name_of_the_answers(name):
    exercise = exercises.load(name)
    found = generated(exercise)
    assert len(found) >= 5
    known = exercise.answer.__doc__ + " ".join(exercise.hints) + str(exercise.signature)
    known += "".join(m.__doc__ or "" for m in vars(exercise.answer).values() if callable(m))
    hidden = _names(exercise.source) - set(re.findall(r"\w+", known)) - {"np", "len", "range"}
    for mistake in found:
        said = set(re.findall(r"\w+", f"{mistake.fact} {mistake.question}"))
        assert not said & {n for n in hidden if "_" in n or len(n) == 1}, mistake.fact
        assert mistake.question.endswith(("?", ".")) and len(mistake.fact) <= 90


def _names(source):
    """The local names of an answer: what it assigns."""
    return {n.id for n in ast.walk(ast.parse(source))
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}  # fmt: skip


@pytest.mark.parametrize("name", SOME)
def test_what_gets_a_generated_name_does_what_that_name_does(name):
    """Each as a learner's answer: caught, or right in every case; a name is of the same outputs."""
    exercise = exercises.load(name)
    cases = draw(exercise)
    for mistake in generated(exercise)[:40]:
        readings = [cases.reading((mistake,), i) for i in range(len(cases))]
        right = all(alike(exercise, r, cases.rights[i]) for i, r in enumerate(readings))
        mistake.bench.steps.start(10**6)
        subject = _as_subject(mistake)
        if subject is None:
            continue
        verdict = assess(exercise, subject)
        assert verdict.state is not State.FAULT, verdict
        assert right or verdict.state is not State.PASSED, mistake.fact
        for finding in verdict.findings if verdict.whole and len(verdict.findings) == 1 else ():
            twins = [m for m in generated(exercise)
                     if (m.name, m.fact) == (finding.name, finding.fact)]  # fmt: skip
            assert not twins or any(_same(exercise, cases, readings, m) for m in twins)


def _same(exercise, cases, readings, mistake):
    theirs = (cases.reading((mistake,), i) for i in range(len(cases)))
    return all(alike(exercise, a, b) for a, b in zip(readings, theirs, strict=True))


def _as_subject(mistake):
    from labkit.engine.locate.search import built

    return built(mistake.bench, mistake.edit)


def test_an_answer_in_another_style_is_named_by_what_it_computes():
    def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
        V, W, back = params[1], params[2], np.transpose
        slope = 1 - h * h
        at_sum = np.multiply(np.dot(back(W), d_o) + d_h_next, slope)
        products = [np.outer(at_sum, x), np.outer(at_sum, x), np.outer(d_o, h)]
        return (*products, at_sum, d_o), np.dot(back(V), at_sum)

    # d_V needs h_prev: a shape tells it here, unless there are as many units as tokens.
    verdict = assess(exercises.load("rnn_step_backward"), rnn_step_backward)
    assert verdict.state is not State.PASSED
    assert verdict.findings or verdict.place


def test_words_name_only_what_the_stub_names():
    exercise = exercises.load("rnn_step_backward")
    names = words.public_names(exercise)
    assert {"d_o", "d_h_next", "h_prev", "W"} <= names and "d_f" not in names


def test_a_mistake_that_loops_is_cut_off():
    exercise = exercises.load("generate")
    cases = draw(exercise)
    for mistake in generated(exercise):
        cases.reading((mistake,), 0)  # ends


def test_words_that_a_view_says_of_drawn_values_are_no_evidence_for_an_edit():
    """Any targets but the right ones are 'not one step later': no edit is known by that."""

    def random_batches(corpus, batch_size, num_steps, rng):
        for inputs, _ in right(corpus, batch_size, num_steps, rng):
            yield inputs, inputs + 1

    exercise = exercises.load("random_batches")
    right = exercise.answer
    verdict = assess(exercise, random_batches, line=False)
    assert verdict.headline == "the targets: not one step later"
    assert all(f.weak for f in verdict.findings)


def test_a_range_of_axes_is_not_called_a_loop():
    """What an axis of the answer's own range would give is listed, and has the list's words."""

    def layer_norm_backward(d_y, x, gain, eps=1e-5):
        d_x, _, _ = right(d_y, x, gain, eps)
        hat = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + eps)
        return d_x, (d_y * hat).sum(axis=0), d_y.sum(axis=0)

    exercise = exercises.load("layer_norm_backward")
    right = exercise.answer
    assert assess(exercise, layer_norm_backward, line=False).mistakes == ("first-axis-always",)
