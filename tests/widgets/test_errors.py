"""A learner's function that fails inside a widget: one line, never a traceback."""

import numpy as np
import pytest
from widget_gallery import (
    INPUTS,
    SENTENCES,
    STRING,
    VOCABULARY,
    WORDS,
    gradients,
    loss,
    network,
    set_to,
    train,
)

from labkit import widgets
from labkit.reference import build_vocabulary, encode, one_hot_encode_sequence


def stub(*_arguments):
    raise NotImplementedError


def broken(*_arguments):
    return {}["wolf"]


def caller(*_arguments):
    return stub()


def silent(*_arguments):
    return None


def tokens(**changed):
    functions = {
        "vocabulary": build_vocabulary,
        "encode": encode,
        "one_hot": one_hot_encode_sequence,
    }
    return widgets.tokens(*(functions | changed).values(), SENTENCES, "the fox")


def unrolled(function):
    return widgets.unrolled(function, network(), INPUTS, STRING[:-1], WORDS)


MAKERS = {
    "tokens: vocabulary": lambda f: tokens(vocabulary=f),
    "tokens: encode": lambda f: tokens(encode=f),
    "tokens: one-hot": lambda f: tokens(one_hot=f),
    "unrolled": unrolled,
    "counting units": lambda f: widgets.counting_units(f, network(), VOCABULARY),
    "tangent: loss": lambda f: widgets.tangent(f, gradients, network()),
    "tangent: gradients": lambda f: widgets.tangent(loss, f, network()),
    "distance": lambda f: set_to(
        widgets.gradient_distance(network(), np.zeros(9, int), 1, f), clip=True
    ),
    "length": lambda f: widgets.length({"one": 1}, f),
    "training": lambda f: train(forward=f),
}


@pytest.fixture(params=MAKERS)
def make(request, monkeypatch):
    monkeypatch.setattr("labkit.progressbar._in_kernel", lambda: True)
    return MAKERS[request.param]


@pytest.mark.parametrize("function", [stub, broken, caller, silent])
def test_one_line_and_no_traceback(make, function):
    made = make(function)
    assert made.error and "\n" not in made.error and len(made.error) < 300
    shown = made._repr_mimebundle_()["text/html"]
    assert "Traceback" not in shown and ".py" not in shown and "<svg" not in shown
    assert shown in made._stage._said.value, "it is read out as any other sentence"


def test_what_is_not_written_yet_is_named(make):
    assert make(stub).error == "○ stub is not written yet: run this cell again when it is."
    assert "○ stub is not written yet" in make(caller).error


def test_what_was_raised_is_quoted_with_its_line(make):
    said = make(broken).error
    assert "raised KeyError: 'wolf' (line " in said
    assert said.startswith("✗ ")


def test_the_line_is_the_one_that_raised_and_not_the_one_that_called_it(make):
    def passes_on(*arguments):
        return broken(*arguments)

    at = broken.__code__.co_firstlineno + 1
    assert make(passes_on).error.endswith(f" (line {at} of broken's cell)")
    assert make(broken).error.endswith(f" (line {at} of its cell)")


def test_the_widget_recovers_when_the_setting_changes():
    def shy(indices, size):
        if len(indices) > 2:
            raise ValueError("too many")
        return one_hot_encode_sequence(indices, size)

    widget = tokens(one_hot=shy)
    assert not widget.error
    assert "shy raised ValueError: too many" in set_to(widget, text="the fox saw").error
    assert widget.view is None and widget.data == {}
    assert not set_to(widget, text="the fox").error and widget.data["words"] == ["the", "fox"]


def test_a_wrong_shape_is_told_in_the_courses_letters():
    said = tokens(one_hot=lambda indices, size: np.zeros((7, size))).error
    assert "(T, C)" in said and "7" in said
    assert "two" in unrolled(silent).error and "NoneType" in unrolled(silent).error


def test_markup_in_a_message_stays_text():
    def rude(*_arguments):
        raise ValueError("<b>no</b>")

    assert "&lt;b&gt;no" in unrolled(rude)._repr_mimebundle_()["text/html"]
