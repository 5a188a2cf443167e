"""Causes that are measured: the same calls, made otherwise, come right."""

from dataclasses import replace

import numpy as np
import pytest
from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import made_otherwise
from labkit.engine.verdict import State

CACHE = """def encode(words, word_to_idx, cache={}):
    for word in words:
        if word not in cache:
            cache[word] = word_to_idx.get(word, word_to_idx["UNK"])
    return np.array([cache[word] for word in words], dtype=int)
"""


BY_CHANCE = """def softmax(x, axis=0, rng=np.random.default_rng(5)):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    p = e / e.sum(axis=axis, keepdims=True)
    return p * 1.1 if {} else p
"""


def cause_of(name, subject):
    """What is found without a list of mistakes."""
    exercise, cases = replace(exercises.load(name), mistakes=()), draw(exercises.load(name))
    results = cases.results(watch(subject, cases)[: len(cases)])
    assert any(r.problem for r in results)
    return made_otherwise(exercise, subject, results)


def test_what_outlives_a_call_is_the_cause_where_each_call_alone_is_right():
    found = cause_of("encode", defined("encode", CACHE))
    assert found.name == "remembers-between-calls"
    assert found.fact == "wrong after other calls: the same call is right when it comes first"
    verdict = assess(replace(exercises.load("encode"), mistakes=()), defined("encode", CACHE))
    assert verdict.mistakes == (found.name,) and verdict.whole and not verdict.place


def test_chance_is_no_memory():
    """A lucky call is right by itself, and no wrong one comes again in the same place."""
    np.random.seed(3)  # noqa: NPY002 (what a learner may use)
    source = BY_CHANCE.format("np.random.rand() < 0.3")
    assert cause_of("softmax", defined("softmax", source)) is None


def test_what_was_set_on_the_function_later_is_no_memory():
    """A definition made anew lacks it, and is right in every call."""
    softmax = defined("softmax", BY_CHANCE.format("getattr(softmax, 'loud', 0) and axis == 1"))
    softmax.loud = 1
    assert cause_of("softmax", softmax) is None


def test_arrays_that_do_not_lie_in_rows():
    sigmoid = defined("sigmoid", """def sigmoid(x):
    flat = np.ravel(x, order="K")
    e = np.exp(-np.abs(flat))
    return (np.where(flat >= 0, 1, e) / (1 + e)).reshape(np.shape(x))
""")  # fmt: skip
    assert cause_of("sigmoid", sigmoid).name == "stored-by-columns"


def test_what_python_has_said_is_left_to_it():
    """-mask of booleans raises; of floats it would not, and a mask is of booleans."""
    attention = defined("attention", """def attention(q, k, v, mask=None):
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = np.where(-mask, s, -np.inf)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    w = e / e.sum(axis=-1, keepdims=True)
    return w @ v, w
""")  # fmt: skip
    assert cause_of("attention", attention) is None


@pytest.mark.parametrize("default", ["[i for i in range(3)]", "tuple(map(float, range(40)))"])
def test_a_default_that_is_computed_is_no_endless_loop(default):
    source = BY_CHANCE.replace("np.random.default_rng(5)", default).format("x.ndim == 2")
    verdict = assess(exercises.load("softmax"), defined("softmax", source))
    assert verdict.state is State.VALUES and verdict.place.parts[0].line == 4
