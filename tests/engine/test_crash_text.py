"""Messages of PyTorch and NumPy that would otherwise be taken for something else."""

import operator

import numpy as np
import pytest
import torch

from labkit.engine import crash_text
from labkit.engine.crash import explain


class NoForward(torch.nn.Module):
    pass


class TooEarly(torch.nn.Module):
    def __init__(self):
        self.U = torch.nn.Parameter(torch.ones(2))
        super().__init__()


def _read_then_overwritten():
    weights = torch.ones(3, dtype=torch.double, requires_grad=True)
    states = weights * 2
    kept = torch.sigmoid(states)
    kept[0] = 1.0
    kept.sum().backward()


def _shape_of_a_view():
    np.ones((2, 3, 4)).swapaxes(0, 1).shape = (6, 4)


CALLS = {
    "one of them was overwritten": _read_then_overwritten,
    "set up by their parent class": TooEarly,
    "A reshape keeps the number": lambda: torch.ones(6).reshape(4),
    "cannot be combined entry by entry": lambda: torch.ones(4).copy_(torch.ones(4, 1)),
    "does not lie in order in memory": _shape_of_a_view,
    "takes one index at a time": lambda: operator.getitem((1, 2), (0, 1)),
    "gives an entry by its number": lambda: operator.getitem([1, 2], "U"),
    "is a whole number": lambda: np.ones(4).reshape(2, 4 / 2),
    "stay as they were made": lambda: operator.setitem((1, 2), 0, 3),
    "does not fit the type": lambda: np.full(3, 7999, dtype=np.int8),
    "the shape of what it picks from": lambda: np.ones((2, 3))[np.ones((1, 3), bool)],
    "fewer axes than there are indices": lambda: np.ones(3)[0, 0],
    "axis -1 is always its last": lambda: np.ones(3).sum(axis=1),
    "does not turn into an array": lambda: torch.ones(2, requires_grad=True).numpy(),
    "through its method": lambda: NoForward()(torch.ones(2)),
}


@pytest.mark.parametrize("words", CALLS)
def test_meaning(words):
    try:
        CALLS[words]()
    except Exception as error:
        text, question = crash_text.meaning(explain(error))
    assert words in text and question.endswith("?")


def _misspelled(idx):
    return indx + 1  # noqa: F821


def _in_a_comprehension(idx_to_word):
    return [idx_to_wrd[i] for i in (0, 1)]  # noqa: F821


def _of_a_cell(x):
    return no_forwrd(x)  # noqa: F821


def _key(params):
    return params["hiden"]


def _word_of_the_data(vocabulary):
    word = "cut"
    return vocabulary[word]


def _unlike(idx):
    return scores + idx  # noqa: F821


NEAR = [
    (_misspelled, 1, "idx"),
    (_in_a_comprehension, {}, "idx_to_word"),
    (_of_a_cell, 1, "no_forward"),
    (_key, {"hidden": 1, "output": 2}, "hidden"),
    (_word_of_the_data, {"cat": 0}, ""),
    (_unlike, 1, ""),
]


def no_forward(x):
    return x


@pytest.mark.parametrize(
    ("function", "argument", "near"), NEAR, ids=lambda v: getattr(v, "__name__", "")
)
def test_what_is_spelled_nearly_like_it_is_asked_about(function, argument, near):
    with pytest.raises((NameError, KeyError)) as raised:
        function(argument)
    crash = explain(raised.value)
    assert crash.near == near
    text, question = crash_text.meaning(crash)
    assert (question == f"Did you mean {near}?") == bool(near)
    assert near in text and "has not been run" not in text


def test_a_comprehension_has_the_name_of_its_function():
    with pytest.raises(NameError) as raised:
        _in_a_comprehension({})
    assert explain(raised.value).function == "_in_a_comprehension"
