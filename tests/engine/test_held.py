"""The smallest wrong case is handed over, and calling it again gives what the report says."""

import numpy as np
import pytest

from labkit import exercises, needs
from labkit.engine import variants
from labkit.engine.draw import draw
from labkit.engine.held import size, told
from labkit.engine.judge import assess
from labkit.engine.plain import freeze
from labkit.engine.results import same_plain
from labkit.reports.report import Report


def held(name, subject):
    return Report(assess(exercises.load(name), subject, line=False)).case


@pytest.mark.dealt(8)
@pytest.mark.parametrize("name", exercises.every_name())
def test_calling_the_case_gives_what_it_states(name):
    try:
        exercise = exercises.load(name)
    except needs.Missing as missing:
        pytest.skip(str(missing))
    for mistake in exercise.mistakes[:2]:
        case = held(name, variants.variant(exercise, (mistake,)))
        if case.raised:
            with pytest.raises(BaseException) as raised:
                case.call()
            assert case.raised.startswith(raised.typename)
        else:
            assert same_plain(freeze(case.call()), case.returned)
        assert case.inputs and list(case.inputs)[0].isidentifier()


def test_there_is_none_where_everything_is_right_or_nothing_was_written():
    assert held("softmax", exercises.answer("softmax")) is None

    def softmax(x, axis=0):
        raise NotImplementedError

    assert held("softmax", softmax) is None


def test_it_is_the_smallest_of_the_wrong_ones_and_fresh_each_time():
    def softmax(x, axis=0):
        print("here")
        return x

    case, cases = held("softmax", softmax), draw(exercises.load("softmax"))
    assert size(tuple(case.inputs.values())) == min(size(c.args) for c in cases)
    case.inputs["x"][:] = 7.0
    assert not np.array_equal(case.inputs["x"], 7.0 * np.ones_like(case.inputs["x"]))
    assert case.printed == "here\n"


def test_a_call_that_raises_can_be_debugged():
    def softmax(x, axis=0):
        return np.exp(x) / missing  # noqa: F821

    case = held("softmax", softmax)
    assert case.raised == "NameError: name 'missing' is not defined"
    with pytest.raises(NameError):
        case.call()


def test_two_calls_have_the_stub_s_names_each():
    def one_hot_encode(idx, vocab_size, kept=[]):  # noqa: B006
        kept.append(idx)
        vector = np.zeros(vocab_size)
        vector[kept[0] % vocab_size] = 1
        return vector

    exercise = exercises.load("one_hot_encode")
    twice = next(c for c in draw(exercise) if c.label == "a second vector made after the first")
    assert told(exercise, twice).startswith("first = {'idx': 1, 'vocab_size': 5}, second = ")
    assert held("one_hot_encode", one_hot_encode).inputs.keys() >= {"idx"}
