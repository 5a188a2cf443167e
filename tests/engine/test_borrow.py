"""A fault in a function that the checked one calls is told as such."""

import numpy as np
from golden import assert_golden

from labkit import check
from labkit.reference import softmax

CALLER = """
def forward_pass(inputs, hidden_state, params):
    outputs, hidden_states = [], [hidden_state]
    for x in inputs:
        h, o = rnn_step(x, hidden_states[-1], params)
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states
"""
STEP = """
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    return h, softmax(W @ h{bias})
"""


def forward_pass(caller, bias):
    namespace = {"np": np, "softmax": softmax}
    exec(STEP.format(bias=bias) + caller, namespace)
    return namespace["forward_pass"]


def test_the_learner_is_sent_to_the_function_with_the_fault():
    report = check(forward_pass(CALLER, bias=""))
    assert not report and report.mistakes[0] == "fault-in-rnn_step"
    assert_golden("causes/fault_elsewhere.txt", str(report))


def test_two_faults_are_not_blamed_on_the_other_function():
    broken = CALLER.replace("hidden_states[-1]", "hidden_states[0]")
    report = check(forward_pass(broken, bias=""))
    assert not report and "fault-in-rnn_step" not in report.mistakes


def test_a_right_function_with_right_helpers_passes():
    assert check(forward_pass(CALLER, bias=" + b_out"))


def test_a_helper_that_is_not_written_is_named_and_not_the_one_that_calls_it():
    def softmax(x, axis=0):
        raise NotImplementedError

    namespace = {"np": np, "softmax": softmax}
    exec(STEP.format(bias=" + b_out") + CALLER, namespace)
    report = check(namespace["forward_pass"])
    assert report.mistakes == ("fault-in-softmax",)
    assert "softmax, which it needs, is not written yet" in str(report)
    assert "check(rnn_step)" not in str(report)


def test_an_exception_in_what_is_called_is_told_with_its_line():
    report = check(forward_pass(CALLER, bias=" + b_ot"))
    assert report.mistakes == ("fault-in-rnn_step",)
    assert "With yours: NameError: name 'b_ot' is not defined." in report.verdict.evidence
    where = next(line for line in report.verdict.evidence if line.startswith("Line 5"))
    assert "of rnn_step" in where and "There, x is" not in where


def test_an_exception_at_what_was_given_is_not_told_of_the_callers_line():
    report = check(forward_pass(CALLER, bias=" + b_out), (1"))
    assert report.mistakes == ("fault-in-rnn_step",)
    said = report.verdict.evidence
    assert any(line.startswith("With yours: ValueError: too many values") for line in said)
    assert not any(line.startswith(("Line ", "There, ")) for line in said)


def test_what_the_caller_does_itself_is_said_beside_an_exception_in_what_it_calls():
    broken = CALLER.replace("hidden_states[-1]", "hidden_states[0]")
    report = check(forward_pass(broken, bias=" + b_ot"))
    (both,) = [line for line in report.verdict.evidence if "a fault of its own" in line]
    assert both.startswith("The error is in rnn_step. With labkit's rnn_step in place of yours")
    assert both.endswith("every step starts again from the initial state.")
