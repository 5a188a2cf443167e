"""Faults around the values: order inside a pair, numbers not added up, shapes in reports."""

import numpy as np

from labkit import exercises, reference
from labkit.engine.diagnose import explains_most
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.results import compare, read
from labkit.engine.verdict import State


def _mistakes(name, subject):
    verdict = assess(exercises.load(name), subject)
    assert verdict.state is not State.PASSED
    return verdict.mistakes


def test_an_order_inside_a_pair_is_recognised():
    def backward_pass(inputs, outputs, hidden_states, targets, params):
        loss, grads = reference.backward_pass(inputs, outputs, hidden_states, targets, params)
        return loss, [grads[i] for i in (2, 1, 0, 4, 3)]

    assert _mistakes("backward_pass", backward_pass) == ("returned-in-another-order",)


def test_an_order_inside_a_pair_does_not_hide_a_named_mistake():
    def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
        step = reference.rnn_step_backward(d_o, 0 * d_h_next, x, h_prev, h, params)
        return [step[0][i] for i in (0, 2, 1, 3, 4)], step[1]

    found = _mistakes("rnn_step_backward", rnn_step_backward)
    assert found == ("returned-in-another-order", "carry-missing")


def test_numbers_that_are_not_added_up_are_recognised():
    def cross_entropy(outputs, targets):
        return -np.sum(targets * np.log(np.array(outputs) + 1e-12), axis=1)

    assert _mistakes("cross_entropy", cross_entropy) == ("not-added-up",)


def test_a_flat_array_in_a_driver_s_report_is_recognised():
    def numerical_gradient(loss, param, h=1e-5):
        return reference.numerical_gradient(loss, param, h).ravel()

    assert _mistakes("numerical_gradient", numerical_gradient) == ("wrong-shape",)


def test_a_stack_without_its_last_axis_is_recognised():
    def forward_pass(inputs, hidden_state, params):
        found = reference.forward_pass(inputs, hidden_state, params)
        return tuple(np.array(part)[:, :, 0] for part in found)

    assert _mistakes("forward_pass", forward_pass) == ("wrong-shape",)


def test_arrays_that_are_joined_to_one_vector_are_recognised():
    def rnn_step_backward(*args):
        grads, d_h_prev = reference.rnn_step_backward(*args)
        return np.concatenate([g.ravel() for g in grads]), d_h_prev

    assert _mistakes("rnn_step_backward", rnn_step_backward) == ("wrong-shape",)


def test_a_mistake_that_spoils_what_is_right_is_not_the_one_at_work():
    exercise = exercises.load("cross_entropy")
    cases = draw(exercise)

    def bits_in_two_cases(outputs, targets):
        loss = reference.cross_entropy(outputs, targets)
        return loss / np.log(2) if len(outputs) in (5, 6) else loss

    seen = watch(bits_in_two_cases, cases)
    results = [
        compare(exercise, case, read(exercise, case, observed), right)
        for case, observed, right in zip(cases, seen, cases.rights, strict=False)
    ]
    assert sum(bool(r.problem) for r in results) == 2
    assert explains_most(cases, results) is None
