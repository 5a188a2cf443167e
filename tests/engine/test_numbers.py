"""The number that the error hangs on, found by another number in its place."""

import ast

import pytest
from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import number_behind
from labkit.engine.locate.numbers import _numbers
from labkit.engine.verdict import State

SLOPES = """def tanh_backward(d_h, h):
    def value(z):
        return np.tanh(z)
    z, step = np.arctanh(h), {step}
    return d_h * (value(z + step) - value(z)) / step
"""
FLOOR = """def cross_entropy(outputs, targets):
    loss = 0.0
    for o, t in zip(outputs, targets):
        loss -= np.log(max({floor}, o[t.argmax(), 0]))
    return {times}loss
"""
ROUNDS = """def init_rnn(hidden_size, vocab_size, rng):
    def straighten(A):
        A = A / np.linalg.norm(A)
        for _ in range({rounds}):
            A = 1.5 * A - 0.5 * A @ A.T @ A
        return A
    sizes = (hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)
    return (*(straighten(rng.normal(size=s)) for s in sizes),
            np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1)))
"""
BOTH = """def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    loss = -sum((t * np.log(o + 1e-5)).sum() for o, t in zip(outputs, targets))
    grads = [np.zeros_like(p) for p in params]
    carried = np.zeros_like(b_hidden)
    for t in reversed(range(len(inputs))):
        d_o = outputs[t] - targets[t]
        d_f = (W.T @ d_o + carried) * (1 - hidden_states[t + 1] ** 2)
        grads[0] += 2 * d_f @ inputs[t].T
        grads[1] += d_f @ hidden_states[t].T
        grads[2] += d_o @ hidden_states[t + 1].T
        grads[3] += d_f
        grads[4] += d_o
        carried = V.T @ d_f
    return loss, tuple(grads)
"""


def behind(name, source, only=()):
    exercise, subject = exercises.load(name), defined(name, source)
    cases = draw(exercise)
    results = cases.results(watch(subject, cases)[: len(cases)])
    assert any(r.problem for r in results)
    return number_behind(exercise, subject, cases, results, only)


@pytest.mark.parametrize("step", ["1e-3", "np.float64(1e-3)"])
def test_a_step_that_is_too_long_is_the_line(step):
    place = behind("tanh_backward", SLOPES.format(step=step))
    assert place.sentence == (
        "With a smaller number for the one underlined in line 4, wherever it stands, the error "
        "falls in every wrong case."
    )
    part = place.parts[0]
    assert part.source[part.start : part.stop] == "1e-3" and not place.mends_all


def test_a_number_that_stands_twice_is_one():
    source = SLOPES.format(step="1").replace("step)", "1e-3)").replace("/ step", "/ 1e-3")
    place = behind("tanh_backward", source)
    assert "line 5, wherever it stands," in place.sentence


def test_what_may_be_a_step_a_floor_or_a_count():
    """Of a large number sixteen times as much may be a size that no memory holds."""
    tree = ast.parse("f(3, 100, 101, 0.01, 0.5, True, x[7], y[-8:], z.sum(axis=2))")
    assert [node.value for node in _numbers(tree)] == [3, 100, 0.01, 8]


def test_of_what_is_large_nothing_is_said():
    assert behind("tanh_backward", SLOPES.format(step="2.5")) is None


def test_a_floor_under_what_goes_into_the_logarithm():
    place = behind("cross_entropy", FLOOR.format(floor="1e-5", times=""))
    assert place.parts[0].line == 4 and place.parts[0].kind == "smaller-number"


def test_a_number_that_the_error_does_not_hang_on_is_not_told():
    """A hundredth too much: a smaller floor mends one case, and all the others stay wrong."""
    assert behind("cross_entropy", FLOOR.format(floor="1e-5", times="1.01 * ")) is None


def test_beside_a_name_the_number_of_what_it_leaves_open():
    place = behind("backward_pass", BOTH, ("loss",))
    assert "underlined in line 3, wherever it stands, the error of loss falls in" in place.sentence
    assert behind("backward_pass", BOTH) is None


@pytest.mark.parametrize(
    ("part", "line"), [("[*indices][-3:]", 2), ("[indices[3 % len(indices)]]", 0)]
)
def test_a_window_that_is_too_short_and_an_index_is_no_count(part, line):
    source = f"""def decode(indices, idx_to_word):
    return [idx_to_word[int(i)] for i in {part}] if len(indices) else []
"""
    place = behind("decode", source)
    assert (place.parts[0].line if place else 0) == line


def test_a_count_of_rounds_and_the_names_of_parts_are_gone():
    exercise = exercises.load("init_rnn")
    verdict = assess(exercise, defined("init_rnn", ROUNDS.format(rounds=6)))
    assert verdict.place.parts[0].kind == "larger-number" and verdict.place.parts[0].line == 4
    assert not verdict.findings and verdict.place.sentence.startswith("With a larger number for")
    assert assess(exercise, defined("init_rnn", ROUNDS.format(rounds=60))).state is State.PASSED
