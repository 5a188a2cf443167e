"""What all widgets stand on: a picture, one region that speaks, a script that fetches nothing."""

import re

import pytest
from widget_gallery import MADE, train

from labkit.widgets.errors import LearnerError
from labkit.widgets.frame import View
from labkit.widgets.stage import Stage


def sent(stage):
    """What the live view shows: picture, what is read out, what follows."""
    return [part.value for part in (stage._picture, stage._said, stage._below)]


def view(live, below=""):
    return View({}, "<svg/>", "one < two", "a picture", below, live)


def test_what_is_live_is_said_in_the_region():
    stage = Stage([])
    stage.show(view(True, "<table/>"))
    picture, said, below = sent(stage)
    assert picture == "<svg/>" and "one &lt; two" in said and "<table/>" in below
    assert "one" not in below


def test_what_is_not_live_is_seen_and_not_said():
    stage = Stage([])
    stage.show(view(False))
    picture, said, below = sent(stage)
    assert picture == "<svg/>" and said == "" and "one &lt; two" in below


def test_a_failure_is_said_where_the_rest_is_and_takes_the_picture_away():
    stage = Stage([])
    stage.show(view(True, "<table/>"))
    stage.fail(LearnerError("✗ rnn_step raised KeyError"))
    picture, said, below = sent(stage)
    assert (picture, below) == ("", "") and "✗ rnn_step raised KeyError" in said
    assert "rnn_step" in stage.html


def test_what_stays_the_same_is_not_sent_again():
    stage, heard = Stage([]), []
    stage.show(view(True))
    stage._said.observe(heard.append, names="value")
    stage.show(view(True, "<table/>"))
    assert heard == []


@pytest.mark.parametrize("make", [MADE["tokens"], lambda: train(3)], ids=["tokens", "training"])
def test_every_widget_carries_the_script_and_it_fetches_nothing(make):
    *_, hands = make().box.children
    (output,) = hands.outputs
    script = output["data"]["application/javascript"]
    assert not re.search(r"https?:|fetch|import|eval|XMLHttp|src", script)
    assert hands.layout.display == "none"
