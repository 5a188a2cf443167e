"""The numbers in the pictures: what is computed, and what is said about it."""

import re
from pathlib import Path

import numpy as np
import pytest

from labkit import plots
from labkit.data import anbn_best_probabilities, anbn_floor, anbn_string
from labkit.numerics import semi_orthogonal, softmax
from labkit.plots.canvas import label_lines
from labkit.plots.picture import new_figure
from labkit.plots.training import _high_enough, _loss_limits

VOCABULARY = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}

pytestmark = pytest.mark.usefixtures("drafts")


def counting_states(n, units):
    """States of width len(units): unit i is units[i] times the count, plus a constant."""
    count = np.array([0, *range(1, n + 1), *range(n - 1, -1, -1)], float)
    return (0.1 + 0.05 * np.outer(count, units))[..., None]


def test_counting_units_are_sorted_by_how_well_they_count():
    rng = np.random.default_rng(0)
    states = {n: counting_states(n, [0.0, 1.0, -1.0, 0.5]) for n in (3, 6)}
    for hidden in states.values():
        hidden[:, 3, 0] += 0.03 * rng.normal(size=len(hidden))
    picture = plots.counting_units(states)
    r = picture.data["correlations"]
    assert r[:3] == pytest.approx([0, 1, -1])
    assert 0.2 < r[3] < 0.99
    assert picture.data["order"].tolist() == [1, 2, 3, 0]
    assert "unit 1 with correlation 1, unit 2 with correlation −1" in picture.alt


def test_counting_units_leaves_out_the_state_before_the_first_input():
    states = {2: counting_states(2, [1.0])}
    states[2][0] = 99.0
    data = plots.counting_units(states).data
    assert data["counts"][2].tolist() == [1, 2, 1, 0]
    assert data["correlations"] == pytest.approx([1.0])


def test_counting_units_runs_the_learners_forward_pass(network):
    calls = []

    def forward_pass(inputs, hidden_state, params):
        calls.append((inputs[:, :, 0].argmax(axis=1).tolist(), hidden_state.any()))
        return network.forward(inputs, hidden_state, params)

    data = plots.counting_units(forward_pass, network.params, VOCABULARY, lengths=(1, 2)).data
    assert calls == [([0, 1], False), ([0, 0, 1, 1], False)]
    ran = network.forward(np.eye(4)[[0, 0, 1, 1]][..., None], np.zeros((12, 1)), network.params)
    np.testing.assert_allclose(data["states"][2], np.array(ran[1])[1:, :, 0])


def test_the_tangent_measures_the_slope_of_the_curve():
    data = plots.tangent(np.sin, 0.3, np.cos(0.3)).data
    assert data["measured_slope"] == pytest.approx(np.cos(0.3), rel=1e-8)
    assert data["relative_error"] < 1e-8
    np.testing.assert_allclose(data["losses"], np.sin(data["weights"]))
    np.testing.assert_allclose(
        data["line"], np.sin(0.3) + np.cos(0.3) * (data["weights"] - 0.3), rtol=1e-12
    )


def test_the_tangent_says_when_the_gradient_is_wrong():
    right, wrong = plots.tangent(np.sin, 0.3, np.cos(0.3)), plots.tangent(np.sin, 0.3, 0.5)
    assert "Relative difference below 1e-6." in right.alt
    assert "Relative difference 0.477." in wrong.alt


def test_gradient_norms_are_the_gradients_of_the_last_loss(network):
    U, V, W, b_hidden, b_out = network.params
    target, start = 2, np.full((12, 1), 0.3)

    def last_loss(h, inputs):
        for x in inputs:
            h = np.tanh(U @ x + V @ h + b_hidden)
        return -np.log(softmax(W @ h + b_out)[target, 0])

    norms = plots.gradient_norms(network.params, network.inputs, target, start)
    states = network.forward(network.inputs, start, network.params)[1]
    for t, h in enumerate(states):
        rest, step = network.inputs[t:], 1e-5 * np.eye(12)[..., None]
        slopes = [(last_loss(h + d, rest) - last_loss(h - d, rest)) / 2e-5 for d in step]
        assert norms[t] == pytest.approx(np.linalg.norm(slopes), rel=1e-6)
    assert len(norms) == len(network.inputs) + 1


def test_gradient_norms_takes_indices_and_columns_alike(network):
    indices = network.inputs[:, :, 0].argmax(axis=1)
    column = np.eye(4)[2][:, None]
    expected = plots.gradient_norms(network.params, network.inputs, column)
    assert np.array_equal(plots.gradient_norms(network.params, indices, 2), expected)
    assert np.array_equal(plots.gradient_norms(network.params, indices, column[:, 0]), expected)


def test_gradient_distance_measures_the_factor_of_a_step():
    norms = {r: 3 * r ** np.arange(11.0)[::-1] for r in (0.5, 1.5)}
    picture = plots.gradient_distance(norms)
    assert picture.data["per_step"] == pytest.approx({"radius 0.5": 0.5, "radius 1.5": 1.5})
    assert "radius 0.5: 0.00293 at t = 0, a factor 0.5 a step" in picture.alt


def test_a_gradient_that_has_died_out_is_left_out_of_the_line():
    picture = plots.gradient_distance({"dead": [0.0, 0.0, 0.25, 0.5]})
    assert picture.data["per_step"]["dead"] == pytest.approx(0.5)


def test_clipping_by_value_turns_and_clipping_by_norm_does_not():
    data = plots.clipping([3.0, 1.0], max_norm=1.0).data
    assert np.linalg.norm(data["by_norm"]) == pytest.approx(1.0)
    assert data["angle_by_norm"] == pytest.approx(0.0, abs=1e-5)
    assert data["by_value"].tolist() == [1.0, 1.0]
    assert data["angle_by_value"] == pytest.approx(45 - np.degrees(np.arctan(1 / 3)))
    assert plots.clipping([0.3, 0.4], max_norm=1.0).data["by_norm"].tolist() == [0.3, 0.4]


def test_gradient_agreement_names_the_one_that_is_wrong(network):
    wrong = [g.copy() for g in network.grads]
    wrong[1] *= 0.7
    picture = plots.gradient_agreement(wrong, network.grads)
    assert picture.data["relative_errors"] == pytest.approx(
        {"U": 0, "V": 0.3, "W": 0, "b_hidden": 0, "b_out": 0}
    )
    assert "V: relative error 0.3;" in picture.alt
    right = plots.gradient_agreement(network.grads, network.grads)
    assert "All 5 parameters agree: relative error below 1e-6." in right.alt


def test_the_first_fall_leaves_the_axis_where_what_follows_could_not_be_read():
    x = {"A": np.arange(100.0)}
    steep = {"A": np.r_[14.0, 9.0, 5.0, np.linspace(2.4, 2.2, 97)]}
    assert 2.4 < _high_enough(x, steep, 2.2, 14.0) < 2.6
    even = {"A": np.linspace(14.0, 2.2, 100)}
    assert _high_enough(x, even, 2.2, 14.0) == 14.0


def test_the_axis_of_losses_begins_just_below_the_lowest_line():
    for losses, floor in (([13.0, 4.0, 2.3], 2.2), ([2.4, 1.1, 0.1], 0.4), ([5.0, 5.0], None)):
        ax = new_figure(4.2).subplots()
        levels = [] if floor is None else [floor]
        _loss_limits(ax, {"A": np.arange(1.0, len(losses) + 1)}, {"A": np.array(losses)}, levels, 0)
        (bottom, top), lowest = ax.get_ylim(), min(losses + levels)
        assert 0 <= bottom < lowest < top
        assert lowest - bottom < 0.12 * (top - bottom) or floor is None


def test_an_end_that_is_flat_is_drawn_again_where_the_corner_is_free():
    flat = np.r_[14.0, np.linspace(9.0, 2.4, 19), np.linspace(2.4, 2.25, 40)]
    picture = plots.loss_curve({"A": flat}, 2.2)
    assert picture.data["enlarged"] == pytest.approx((60 - 59 / 3, 60))
    assert picture.alt.endswith("An inset enlarges the last third.")
    spike, apart = flat.copy(), {"A": flat, "B": flat + 4}
    spike[35] = 9.0
    for losses, more in (
        (spike, {}),  # stands where the inset would
        (apart, {}),  # can be told apart as it is
        (flat, {"baselines": {"counting": 12.0}}),
        (flat, {"log": True}),
        ([3.0, 2.0], {}),
    ):
        picture = plots.loss_curve(losses, 2.2, **more)
        assert picture.data["enlarged"] is None and "inset" not in picture.alt


def test_no_label_hangs_below_the_axes():
    ax = new_figure(4.2).subplots()
    ax.set_ylim(2.0, 7.0)
    label_lines(ax, [(1.0, 2.2 + 0.01 * i, f"line {i}\n", "k") for i in range(3)], lines=2)
    heights = [text.get_position()[1] for text in ax.texts]
    assert heights == sorted(heights) and heights[0] > 0.05 and min(np.diff(heights)) > 0.1


def test_loss_curve_measures_against_the_floor():
    floor = anbn_floor()
    picture = plots.loss_curve({"A": [4.0, 2 * floor], "B": ([10, 20, 30], [5, 4, 3])}, floor)
    assert picture.data["ratios"] == pytest.approx({"A": 2.0, "B": 3 / floor})
    assert picture.data["x"]["A"].tolist() == [1, 2]
    assert picture.data["x"]["B"].tolist() == [10, 20, 30]
    assert "A: from 4 to 4.39 at 2, 2 times the floor" in picture.alt
    assert "floor 2.197 nats" in picture.alt


def test_loss_curve_draws_what_counting_reaches_as_a_second_level():
    picture = plots.loss_curve({"A": [4.0, 3.0]}, 2.0, baselines={"5-gram": 5, "bigram": 2.5})
    assert picture.data["baselines"] == {"5-gram": 5.0, "bigram": 2.5}
    assert picture.data["ratios"] == {"A": 1.5, "5-gram": 2.5, "bigram": 1.25}
    assert picture.alt.endswith(
        "A dotted line marks 5-gram: 5, 2.5 times the floor."
        " A dotted line marks bigram: 2.5, 1.25 times the floor."
    )
    alone = plots.loss_curve([4.0, 3.0], baselines={"counts": 3.5})
    assert alone.alt.endswith("A dotted line marks counts: 3.5.") and alone.data["ratios"] == {}


def test_one_array_is_one_curve():
    assert plots.loss_curve([3.0, 2.0]).data["losses"]["loss"].tolist() == [3, 2]
    assert "floor" not in plots.loss_curve([3.0, 2.0]).alt


def test_length_accuracy_averages_inside_and_past_the_trained_lengths():
    curve = {n: 1.0 if n <= 9 else 0.25 for n in range(1, 16)}
    picture = plots.length_accuracy({"RNN": curve, "pair": (range(1, 4), [0, 0, 1])})
    assert "RNN: 100 % on average for n up to 9 and some for n above 9" in picture.alt
    assert picture.data["lengths"]["pair"].tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("right", "said"),
    [(0, "few or none"), (1, "few or none"), (3, "some"), (7, "some"), (9, "most or all")],
)
def test_length_accuracy_says_past_the_trained_lengths_what_luck_does_not_change(right, said):
    curve = {n: float(n <= 9 + right) for n in range(1, 20)}
    assert plots.length_accuracy({"RNN": curve}).alt.endswith(f" and {said} for n above 9.")


def test_lengths_are_put_in_order():
    data = plots.length_accuracy({"RNN": {3: 0.3, 1: 0.1, 2: 0.2}}).data
    assert data["lengths"]["RNN"].tolist() == [1, 2, 3]
    assert data["accuracies"]["RNN"].tolist() == [0.1, 0.2, 0.3]


def test_step_probabilities_of_the_best_model_reach_the_floor():
    sequence = anbn_string(4)
    best = anbn_best_probabilities(sequence, word_to_idx=VOCABULARY)
    data = plots.step_probabilities(sequence, best[..., None], VOCABULARY).data
    assert data["total"] == pytest.approx(anbn_floor())
    assert data["floor"] == pytest.approx(anbn_floor())
    half = plots.step_probabilities(sequence, best / 2, VOCABULARY).data
    assert half["total"] == pytest.approx(anbn_floor() + 8 * np.log(2))
    np.testing.assert_allclose(half["best"], data["probabilities"])


def test_side_by_side_finds_the_difference(network):
    theirs = [g.copy() for g in network.grads]
    theirs[3][0] += 0.5
    picture = plots.side_by_side(network.grads, theirs)
    assert picture.data["largest_difference"]["b_hidden"] == pytest.approx(0.5)
    assert picture.data["largest_difference"]["U"] == 0
    assert "they differ in d_b_hidden (relative difference" in picture.alt
    same = plots.side_by_side(network.grads, [g + 1e-14 for g in network.grads])
    assert "all 5 agree: relative difference below 1e-10" in same.alt


def test_timing_gives_ratios():
    picture = plots.timing({"B = 1": {"NumPy": 2e-5, "torch": 5e-4}})
    assert picture.data["ratios"] == pytest.approx({"B = 1": 25.0})
    assert "NumPy 20 µs, torch 500 µs, so torch takes 25 times as long" in picture.alt


def test_two_runs_of_timing_read_alike_to_nbval():
    """Two measurements differ; what the sanitizer of stored outputs leaves must not."""
    config = Path(__file__).parents[1] / "nbval_sanitize.cfg"
    rules = re.findall(r"^regex: (.+)\nreplace: (.*)$", config.read_text(), flags=re.MULTILINE)
    texts = set()
    for slow in (1.0, 1.7, 170.0):
        words = plots.timing({"B = 1, T = 10": {"NumPy": 2e-5 / slow, "torch": 5e-4 * slow}}).alt
        for regex, replacement in rules:
            words = re.sub(regex, replacement, words)
        texts.add(words)
    assert len(texts) == 1 and "DURATION" in texts.pop()


def test_padding_counts_from_the_mask_and_not_from_the_pad_value():
    mask = np.array([[True, True, True], [True, False, False]])
    picture = plots.padding([[0, 3, 3], [1, 3, 3]], mask)
    assert picture.data["lengths"].tolist() == [3, 1]
    assert picture.data["share_padding"] == pytest.approx(2 / 6)
    assert "2 of 6, 33.3 %" in picture.alt


def test_length_histogram_counts_each_split():
    splits = {"train": [anbn_string(1), anbn_string(3), anbn_string(3)], "test": [5], "none": []}
    data = plots.length_histogram(splits).data
    assert data["lengths"].tolist() == [1, 2, 3, 4, 5]
    assert {name: c.tolist() for name, c in data["counts"].items()} == {
        "train": [1, 0, 2, 0, 0],
        "test": [0, 0, 0, 0, 1],
        "none": [0, 0, 0, 0, 0],
    }


def test_unrolled_keeps_every_step_and_draws_the_first_ones(network):
    words = network.sequence[:-1]
    picture = plots.unrolled(words, network.outputs, network.states, {}, max_steps=3)
    assert picture.data["outputs"].shape == (8, 4)
    assert picture.data["hidden_states"].shape == (9, 12)
    assert "over 3 of 8 steps, 12 hidden units" in picture.alt


def test_softmax_picture_shows_what_the_learners_function_returns():
    data = plots.softmax_picture([0.0, np.log(3)], softmax).data
    np.testing.assert_allclose(data["probabilities"], [0.25, 0.75])
    half = plots.softmax_picture([0.0, 1.0], lambda x: softmax(x) / 2)
    assert "in all 0.5" in half.alt


def test_hidden_norms_are_l2_norms():
    V = semi_orthogonal(5, 5, np.random.default_rng(0))
    states = [np.full((5, 1), 2.0)]
    for _ in range(3):
        states.append(V @ states[-1])
    data = plots.hidden_norms({"orthogonal V": states}).data
    np.testing.assert_allclose(data["norms"]["orthogonal V"], np.sqrt(20), rtol=1e-12)


def test_tokens_picture_reads_indices_from_the_grid():
    picture = plots.tokens_picture(["a", "b"], [0, 1], np.eye(3)[[2, 1]][..., None])
    assert picture.data["one_hot"].shape == (2, 3)
    assert "each column holds its 1 in row 2, 1." in picture.alt
    assert "a is 0, b is 1" in picture.alt


def test_a_short_curve_beside_a_long_one_is_seen_from_its_start():
    xs = {"yours": np.arange(0, 101, 20), "recorded": np.arange(100, 1001, 100)}
    short, long = np.array([14.9, 13.1, 11.6, 10.5, 9.7, 9.1]), np.linspace(9.1, 5.3, 10)
    assert _high_enough(xs, {"yours": short, "recorded": long}, 2.2, 14.9) > 13.1
