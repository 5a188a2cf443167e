"""One array of the smallest wrong case zero at a time: which of them brings the fault in."""

import pytest
from cell import defined
from golden import assert_golden

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.drivers import call
from labkit.engine.judge import assess
from labkit.reports import text

STEP = """def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    back = {back}
    h = np.tanh({x} + back + b_hidden)
    z = W @ h + b_out
    e = np.exp(z - z.max())
    return h, e / e.sum()
"""


def told(name, source, **scope):
    """The report on an answer, and its sentence about arrays that are zero, or ''."""
    verdict = assess(exercises.load(name), defined(name, source, **scope))
    return verdict, next((s for s in verdict.evidence if s.startswith("One array zero")), "")


def step(back="V @ h_prev", x="U @ x"):
    return STEP.format(back=back, x=x)


def test_the_argument_that_brings_the_fault_in():
    verdict, sentence = told("rnn_step", step("np.abs(V @ h_prev) ** 1.5"))
    right, _, wrong = sentence.partition("is right for ")[2].partition(", and wrong for ")
    assert (right, wrong) == ("h_prev and V", "x, U, W and 2 more.")
    assert_golden("locate/switched.txt", text.render(verdict) + "\n")


@pytest.mark.parametrize(
    "source",
    [
        step("V.T @ h_prev"),  # it has a name
        step(x="U @ x + 1.5 * x.size + b_hidden"),  # wrong whatever is zero
    ],
)
def test_nothing_is_said_where_it_tells_nothing_apart(source):
    assert told("rnn_step", source)[1] == ""


def test_nothing_is_said_where_zero_leaves_nothing_to_be_wrong():
    source = """def tanh_backward(d_h, h):
    return d_h * (1 - np.abs(h) ** 1.3)
"""
    assert told("tanh_backward", source)[1] == ""


def test_code_that_never_ends_with_a_zero_is_cut_off_and_leaves_no_trace():
    calls = []
    source = step("V @ h_prev * (1 + norm(V))") + """
def norm(A):
    while not A.any():
        pass
    kept.append(1)
    return np.sqrt((A * A).sum()) ** 3
"""  # fmt: skip
    verdict, sentence = told("rnn_step", source, kept=calls)
    assert not verdict.mistakes and "right for h_prev," in sentence
    assert "V" not in sentence  # nothing came out, so nothing is said of it
    cases = draw(exercises.load("rnn_step"))
    made = sum(1 if case.driver is call else 2 for case in cases)
    assert len(calls) == made + 1  # what the probe calls has a copy
