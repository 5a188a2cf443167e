"""Causes that are recognised without a list, crashes, and the bad input that learners make.

Each subject stands in the file as a learner would write it; the golden file holds all the
words, and the assertions hold the names.
"""

import sys

import numpy as np
import pytest
from golden import assert_golden

from labkit import exercises
from labkit.engine.drivers import call
from labkit.engine.judge import assess
from labkit.engine.verdict import State
from labkit.reports import text


def _named(name):
    def rename(function):
        function.__name__ = name
        function.exercise = name
        return function

    return rename


def right(x, axis=0):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


@_named("softmax")
def no_return(x, axis=0):
    right(x, axis)


@_named("softmax")
def prints(x, axis=0):
    print("p =", right(x, axis).shape)


@_named("softmax")
def in_place(x, axis=0):
    p = right(x, axis)
    x -= x.max() if x.dtype == float else 0
    return p


@_named("softmax")
def negative(x, axis=0):
    return -right(x, axis)


@_named("softmax")
def a_list(x, axis=0):
    return right(x, axis).tolist()


@_named("softmax")
def a_generator(x, axis=0):
    yield right(x, axis)


@_named("softmax")
def objects(x, axis=0):
    return right(x, axis).astype(object)


@_named("softmax")
def hard_coded(x, axis=0):
    return np.array([0.25, 0.25, 0.25, 0.25])


@_named("softmax")
def axis_ignored(x, axis=0):
    return right(x, 0)


@_named("softmax")
def reverse(x, axis=0):
    return right(x, axis)[::-1]


@_named("softmax")
def remembers(x, axis=0, calls=[]):  # noqa: B006
    calls.append(1)
    return right(x, axis) * (1 if len(calls) <= _CALLS else 2)


@_named("softmax")
def exits(x, axis=0):
    sys.exit(3)


@_named("softmax")
def one_argument(x):
    return right(x)


@_named("softmax")
def wrong_name(x, axis=0):
    return right(scores, axis)  # noqa: F821


@_named("softmax")
def broadcast(x, axis=0):
    total = np.exp(x).sum(axis)
    return np.exp(x) / total


@_named("softmax")
def endless(x, axis=0):
    raise KeyboardInterrupt


@_named("softmax")
def left_over(x, axis=0):
    p = right(x, axis)
    raise NotImplementedError
    return p


@_named("softmax")
def huge(x, axis=0):
    return np.zeros(3_000_000)


@_named("softmax")
def deep(x, axis=0):
    return deep(x, axis)


@_named("softmax")
def unknown(x, axis=0):
    return np.exp(x) ** 1.01


_CASES = exercises.load("softmax").cases(np.random.default_rng(0))
_CALLS = sum(1 if case.driver is call else 2 for case in _CASES)
SUBJECTS = {
    no_return: (State.TYPE, ("missing-return",)),
    prints: (State.TYPE, ("missing-return",)),
    in_place: (State.VALUES, ("argument-changed",)),
    negative: (State.VALUES, ("sign-flipped",)),
    a_list: (State.TYPE, ("wrong-container",)),
    a_generator: (State.TYPE, None),
    objects: (State.TYPE, None),
    hard_coded: (State.VALUES, ("hard-coded",)),
    axis_ignored: (State.VALUES, None),
    reverse: (State.VALUES, ("shifted",)),
    remembers: (State.VALUES, ("remembers-between-calls",)),
    exits: (State.RAISED, ()),
    one_argument: (State.TYPE, ()),
    wrong_name: (State.RAISED, ()),
    broadcast: (State.RAISED, None),
    endless: (State.RAISED, ()),
    left_over: (State.RAISED, ()),
    huge: (State.RAISED, ()),
    deep: (State.RAISED, ()),
    unknown: (State.VALUES, ()),
}


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda f: f.__code__.co_name)
def test_cause(subject):
    state, mistakes = SUBJECTS[subject]
    verdict = assess(exercises.load(subject.exercise), subject)
    assert verdict.state is state, verdict
    if mistakes is not None:
        assert verdict.mistakes == mistakes, verdict
    # Line numbers of this file move; the words around them do not.
    words = text.render(verdict)
    if verdict.crash and verdict.crash.lineno:
        words = words.replace(f"Line {verdict.crash.lineno}", "Line N")
    assert_golden(f"causes/{subject.__code__.co_name}.txt", words)


def test_the_right_answer_passes_and_the_stub_is_not_written():
    exercise = exercises.load("softmax")
    assert assess(exercise, right).state is State.PASSED

    def softmax(x, axis=0):
        """A docstring stands above the stub."""
        raise NotImplementedError

    assert assess(exercise, softmax).state is State.NOT_WRITTEN


def test_a_broken_right_answer_is_our_fault():
    from dataclasses import replace

    exercise = replace(exercises.load("softmax"), returns=object())
    assert assess(exercise, right).state is State.FAULT
