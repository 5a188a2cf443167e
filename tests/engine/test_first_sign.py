"""What one run shows of a fault that no edit mends: where it is no number."""

import pytest
from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import SEED, assess, watch
from labkit.engine.locate import locate, not_finite

ATTENTION = """def attention(q, k, v, mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    e = {e}
    if mask is not None:
        e = e * mask
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ v, weights
"""


def report(name, source):
    return assess(exercises.load(name), defined(name, source))


def first_of(e):
    """Where the first number that is not finite is made, with scores of thousands."""
    exercise, subject = exercises.load("attention"), defined("attention", ATTENTION.format(e=e))
    cases = draw(exercise)
    results = cases.results(watch(subject, cases)[: len(cases)])
    return not_finite(exercise, subject, [r for r in results if r.case.label == "scores of ±1000"])


def test_the_line_that_is_no_finite_number():
    place = first_of("np.exp(scores)")
    assert place.sentence == "Line 3 is the first whose result is no finite number."
    assert place.parts[0].source.strip() == "e = np.exp(scores)"


def test_an_answer_that_tries_again_without_end_is_cut_off():
    """Where NumPy only warns, the loop ends at once."""
    again = """None
    while e is None:
        try:
            e = np.exp(scores)
        except FloatingPointError:
            pass"""
    assert first_of(again) is None


def test_a_finite_answer_has_no_such_line():
    verdict = report("attention", ATTENTION.format(e="1 + scores**2"))
    assert verdict.place is None or verdict.place.parts[0].kind != "not-finite"


def test_repeats_that_get_lost_are_found():
    """`a[i] += d` adds once where an index comes twice."""
    source = """def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    words, T = np.array(x), len(x)
    d_logits = outputs.copy()
    d_logits[np.arange(T), y] -= 1
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    where = np.arange(T)
    walking = (d_logits @ W) * (1 - states[where + 1] ** 2)
    for _ in range(truncate):
        d_U.T[words[where]] += walking
        d_V += walking.T @ states[where]
        d_b += walking.sum(axis=0, keepdims=True).T
        later = where > 0
        where = where[later] - 1
        if len(where) == 0:
            break
        walking = walking[later] @ V * (1 - states[where + 1] ** 2)
    return d_U, d_V, d_logits.T @ states[1:], d_b, d_logits.sum(axis=0, keepdims=True).T
"""
    exercise, subject = exercises.load("bptt"), defined("bptt", source)
    cases = draw(exercise, SEED)
    (part,) = locate(exercise, subject, cases, cases.results(watch(subject, cases))).parts
    assert (part.line, part.kind) == (11, "repeats")


@pytest.mark.parametrize(("dtype", "named"), [("np.float32", True), ("float", False)])
def test_numbers_that_are_float32(dtype, named):
    source = f"""def tanh_backward(d_h, h):
    slope = np.asarray(1 - h * h, dtype={dtype})
    return (slope * d_h.astype({dtype})).astype(float)
"""
    verdict = report("tanh_backward", source)
    assert ("single-precision" in verdict.mistakes) == named
