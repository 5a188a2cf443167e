"""The pictures of lab 11 show the numbers they are given."""

import numpy as np
import pytest
from matplotlib.axes import Axes

from labkit import plots

pytestmark = pytest.mark.usefixtures("drafts")


def test_gates_are_drawn_as_they_are():
    forget = np.array([[0.1, 0.9], [0.2, 0.8], [0.3, 0.7]])
    picture = plots.gates_over_time(["k1", "f2", "?"], {"forget gate": forget})
    np.testing.assert_array_equal(picture.data["rows"]["forget gate"], forget)
    assert "3 steps of 2 units" in picture.alt and "forget gate: from 0.1 to 0.9" in picture.alt


def test_the_colours_of_a_grid_are_said_beside_its_title(monkeypatch):
    said = []
    set_title = Axes.set_title
    monkeypatch.setattr(
        Axes, "set_title", lambda ax, text, **how: said.append(text) or set_title(ax, text, **how)
    )
    gate, cell = np.array([[0.1, 0.9]]), np.array([[-2.5, 0.5]])
    plots.gates_over_time(["k1"], {"gate": gate, "cell": cell})
    assert said == ["gate", "white 0, orange 1", "cell", "blue −2.5, white 0, orange 2.5"]


def test_answers_give_medians_over_seeds():
    curves = {"LSTM": {5: [0.0, 0.5, 0.1], 20: [2.0, 2.1, 1.0]}}
    picture = plots.answer_curves(curves, np.log(8))
    assert picture.data["medians"]["LSTM"].tolist() == [0.1, 2.0]
    assert "LSTM: below 0.1 at 5, 2 at 20" in picture.alt and "forgotten pays 2.08" in picture.alt


def test_reach_gives_the_factor_of_a_step():
    norms = {"plain": 0.5 ** np.arange(9.0) * [[1.0], [4.0]], "flat": np.full(9, 3.0)}
    picture = plots.gradient_reach(norms)
    assert picture.data["per_step"] == pytest.approx({"plain": 0.5, "flat": 1.0})
    assert picture.data["norms"]["flat"].shape == (1, 9)


@pytest.mark.parametrize(
    ("draw", "words"),
    [
        (lambda: plots.gates_over_time(["a"], {}), "needs a dict"),
        (lambda: plots.gates_over_time(["a"], {"i": np.zeros((2, 3))}), r"\(T, H\) = \(1, any\)"),
        (lambda: plots.answer_curves([], 2.0), "needs a dict"),
        (lambda: plots.gradient_reach({"plain": [1.0, 0.0]}), "positive"),
        (lambda: plots.gradient_reach(None), "needs a dict"),
    ],
)
def test_what_does_not_fit_is_told(draw, words):
    with pytest.raises(ValueError, match=words):
        draw()
