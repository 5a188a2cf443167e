"""The widget of lab 11 says what the networks say."""

import numpy as np
import pytest
from widget_gallery import MADE, set_to, stacks

from labkit import widgets
from labkit.nets import remembering


def test_answer_and_gradient_are_the_networks_own():
    widget = set_to(MADE["recall"](), distance=7)
    for label, stack in stacks().items():
        rng = np.random.default_rng([0, 7])
        paid = remembering.answer_loss(stack, 7, rng, 4)[0]
        assert widget.data["answers"][label] == pytest.approx(np.exp(-paid))
        assert widget.data["norms"][label].shape == (9,)
    still = widget.picture().data["norms"]
    np.testing.assert_allclose(widget.data["norms"]["LSTM"], still["LSTM"][0])
    assert widget.view.said.startswith("Distance 7: plain gives the right answer 0.")


def test_no_network_is_told():
    with pytest.raises(ValueError, match="at least one network"):
        widgets.recall({}, None, None)


def test_a_network_of_the_learners_own_that_fails_is_one_line():
    widget = widgets.recall({"mine": 3}, lambda n, d: 1 / 0, lambda n, d: np.ones(d + 2))
    assert "ZeroDivisionError" in widget.error
