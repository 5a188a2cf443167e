"""What each widget shows is what the static figure shows, and what it says is right."""

import numpy as np
import pytest
from widget_gallery import (
    INPUTS,
    MADE,
    SENTENCES,
    STRING,
    VOCABULARY,
    WORDS,
    gradients,
    loss,
    network,
    pairs_of_grads,
    set_to,
)

from labkit import plots, widgets
from labkit.reference import clip_gradient_norm, forward_pass, init_rnn
from labkit.widgets.parity import MOST_TIPS


def test_tokens_follow_text_and_vocabulary():
    widget = set_to(MADE["tokens"](), text="the fox  the owl", max_words=2)
    assert widget.data["words"] == ["the", "fox", "the", "owl"]
    assert widget.data["vocabulary"] == {"the": 0, "river": 1, "UNK": 2}
    assert widget.data["indices"].tolist() == [0, 2, 0, 2] and widget.data["lost"] == ["fox", "owl"]
    assert "2 became UNK" in widget.view.said
    set_to(widget, text="the river")
    assert "nothing is lost" in widget.view.said
    np.testing.assert_array_equal(widget.data["one_hot"], widget.picture().data["one_hot"])
    assert widget.controls["max_words"].max == len({w for s in SENTENCES for w in s})


def test_an_empty_box_is_no_error():
    widget = set_to(MADE["tokens"](), text="   ")
    assert not widget.error and "empty" in widget.view.said


def test_markup_in_the_box_stays_text():
    widget = set_to(MADE["tokens"](), text="<img/src=x> a&b")
    assert "<img" not in widget.html and "&lt;img/src=x&gt;" in widget.html


def test_unrolled_shows_the_step_and_the_numbers():
    widget, params = set_to(MADE["unrolled"](), t=2), network()
    outputs, states = forward_pass(INPUTS, np.zeros((5, 1)), params)
    np.testing.assert_allclose(widget.data["h"], states[3][:, 0])
    np.testing.assert_allclose(widget.data["h_before"], states[2][:, 0])
    np.testing.assert_allclose(widget.data["o"], outputs[2][:, 0])
    assert f"hidden_states[3][4] = {states[3][4, 0]:.4f}".replace("-", "−") in widget.html
    assert f"{outputs[2][0, 0]:.3f}" in widget.view.below
    np.testing.assert_array_equal(widget.data["outputs"], widget.picture().data["outputs"])


def test_counting_units_agree_with_the_static_figure():
    widget = set_to(MADE["counting_units"](), n=9, place=2)
    still = plots.counting_units(forward_pass, network(12), VOCABULARY).data
    np.testing.assert_allclose(widget.data["correlations"], still["correlations"])
    np.testing.assert_array_equal(widget.data["order"], still["order"])
    assert widget.data["unit"] == still["order"][1]
    np.testing.assert_array_equal(
        widget.data["activation"], still["states"][9][:, still["order"][1]]
    )


def test_the_tangent_agrees_with_the_static_figure():
    widget = set_to(MADE["tangent"](), name="W", row=2, column=1, width=1.0)
    still = widget.picture().data
    for key in ("weight", "slope", "measured_slope"):
        assert widget.data[key] == pytest.approx(still[key], rel=1e-9)
    assert widget.data["slope"] == pytest.approx(gradients(network())[2][2, 1])
    assert "touches the curve" in widget.view.said


def test_a_wrong_gradient_crosses_the_curve():
    widget = widgets.tangent(loss, lambda p: [1.3 * g for g in gradients(p)], network())
    assert "crosses the curve" in widget.view.said
    assert widget.data["relative_error"] == pytest.approx(0.3 / 1.3, rel=1e-4)


def test_the_tangent_leaves_params_alone_and_fits_every_array():
    params = network()
    copies = [p.copy() for p in params]
    widget = set_to(widgets.tangent(loss, gradients, params), name="V", row=4, column=4)
    for name, array in zip(("U", "b_out", "W", "b_hidden", "V"), (0, 4, 2, 3, 1), strict=True):
        widget.controls["name"].value = name
        assert not widget.error
        row, column = widget.data["row"], widget.data["column"]
        assert widget.data["weight"] == params[array][row, column]
        assert widget.controls["column"].disabled == (params[array].shape[1] == 1)
        # The slider's own script refuses a range that holds one value.
        assert all(widget.controls[axis].max > 0 for axis in ("row", "column"))
    for param, copy in zip(params, copies, strict=True):
        np.testing.assert_array_equal(param, copy)


def test_the_gradient_follows_the_radius():
    widget = set_to(MADE["gradient_distance"](), radius=0.5)
    assert "vanishes" in widget.view.said and widget.data["per_step"] < 0.6
    still = widget.picture().data["norms"]
    np.testing.assert_allclose(widget.data["norms"], still["radius 0.5"])
    np.testing.assert_allclose(widget.data["reference"], still["radius 1"])
    # Orthogonal weights and small inputs: the gradient lasts at 1 and grows beyond.
    U, V, W, b_hidden, b_out = init_rnn(12, 4, np.random.default_rng(0))
    calm = widgets.gradient_distance(
        (0.05 * U, 3 * V, W, b_hidden, b_out), np.zeros(30, int), 1, clip_gradient_norm
    )
    assert "explodes" in set_to(calm, radius=1.2).view.said


def test_clipping_moves_the_line_and_keeps_its_slope():
    widget = set_to(MADE["gradient_distance"](), radius=0.5, clip=True, limit=0.01)
    clipped, norms = widget.data["clipped"], widget.data["norms"]
    assert np.linalg.norm(clipped) == pytest.approx(0.01)
    np.testing.assert_allclose(clipped / norms, clipped[0] / norms[0])


def test_length_asks_once_for_each_model_and_n():
    asked = []

    def is_right(model, n):
        asked.append((model, n))
        return n <= model

    widget = widgets.length({"short": 4, "long": 13}, is_right, longest=15)
    assert len(asked) == len(set(asked)) == 30
    set_to(widget, up_to=12)
    set_to(widget, up_to=18)
    set_to(widget, model_0=False)
    assert len(asked) == len(set(asked)) == 36
    assert widget.data["last_right"] == {"long": 13}
    assert "long is right up to n = 13" in widget.view.said


def test_length_says_so_when_everything_or_nothing_is_right():
    widget = widgets.length({"all": 99, "none": 0, "some": 5}, lambda m, n: n <= m, longest=10)
    assert widget.data["last_right"] == {"all": 10, "none": 0, "some": 5}
    for box in ("model_0", "model_1", "model_2"):
        widget.controls[box].value = False
    assert "No model is chosen" in widget.view.said and not widget.error


def test_the_magnifying_glass():
    widget = MADE["side_by_side"]()
    assert "too small to see" in widget.view.said
    set_to(widget, name="V", power=16)
    ours, theirs = (g[1] for g in pairs_of_grads())
    np.testing.assert_array_equal(widget.data["difference"], ours - theirs)
    np.testing.assert_allclose(widget.data["magnified"], (ours - theirs) * 1e16)
    assert "difference shows" in widget.view.said
    assert widget.data["largest_difference"] == np.abs(ours - theirs).max()


def test_large_gradients_become_pixels_and_small_ones_keep_their_tips():
    small = MADE["side_by_side"]()
    assert "<image" not in small.html and "d_U[0, 1]" in small.html
    big = np.random.default_rng(0).normal(size=(30, 30))
    assert big.size > MOST_TIPS
    large = widgets.side_by_side([big], [big], names=("V",))
    assert large.html.count("data:image/png;base64,") == 3 and len(large.html) < 50_000


def test_words_name_the_string():
    assert STRING[:-1] == ["a"] * 3 + ["b"] * 3 and WORDS[3] == "UNK"
    assert MADE["unrolled"]().controls["t"].max == 5
