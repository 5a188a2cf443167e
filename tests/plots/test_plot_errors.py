"""A half-done function of the learner's ends in one sentence that names it."""

import numpy as np
import pytest

from labkit import plots
from labkit.data import anbn_string

VOCABULARY = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
ONES = [np.ones((3, 2)), np.ones((3, 3)), np.ones((2, 3)), np.ones((3, 1)), np.ones((2, 1))]
NAN = np.full((4, 4), np.nan)
WORDS = ["a", "b"]


def grads(**changed):
    return [changed.get(name, g) for name, g in zip("UVWho", ONES, strict=True)]


CASES = {
    "tokens: shape": (
        lambda: plots.tokens_picture(WORDS, [0, 1], np.eye(2)[None, None]),
        "words has 2, indices has 2, one_hot has 1",
    ),
    "tokens: transposed": (
        lambda: plots.tokens_picture(WORDS, [0, 1], np.ones((3, 2))),
        "words has 2, indices has 2, one_hot has 3",
    ),
    "tokens: None": (
        lambda: plots.tokens_picture(WORDS, [0, 1], [None, None]),
        r"one_hot should be numbers of shape \(T, C\), got list \[None, None\]",
    ),
    "padding: no matrix": (
        lambda: plots.padding([1, 2, 3], [True] * 3),
        r"padded has shape \(3,\); the picture needs \(B, T\)",
    ),
    "padding: ragged": (
        lambda: plots.padding([[1], [1, 2]], [[True]]),
        r"padded should be numbers of shape \(B, T\), got list",
    ),
    "padding: mask": (
        lambda: plots.padding(np.ones((2, 3)), np.ones((3, 2))),
        r"mask has shape \(3, 2\); the picture needs \(B, T\) = \(2, 3\)",
    ),
    "padding: empty": (lambda: plots.padding(np.ones((0, 3)), np.ones((0, 3))), "no token to draw"),
    "lengths: empty": (lambda: plots.length_histogram({"train": []}), "at least one"),
    "unrolled: T states": (
        lambda: plots.unrolled(WORDS, np.ones((2, 4)), np.ones((2, 5)), {}),
        r"hidden_states has shape \(2, 5\); the picture needs \(T \+ 1, H\) = \(3, any\)",
    ),
    "unrolled: None": (
        lambda: plots.unrolled(WORDS, None, np.ones((3, 5)), {}),
        r"outputs should be numbers of shape \(T, C\), got None \(does the function end in return",
    ),
    "unrolled: NaN": (
        lambda: plots.unrolled(WORDS, NAN[:2], np.ones((3, 5)), {}),
        "outputs holds NaN",
    ),
    "unrolled: no step": (lambda: plots.unrolled([], [], [], {}), "tokens is empty"),
    "softmax: shape": (
        lambda: plots.softmax_picture([1.0, 2.0], lambda x: x.T),
        r"softmax\(logits\) has shape \(1, 2\); the picture needs \(C, 1\) = \(2, 1\)",
    ),
    "softmax: None": (
        lambda: plots.softmax_picture([1.0, 2.0], lambda x: None),
        r"softmax\(logits\) should be numbers .* None \(does the function end in return",
    ),
    "counting: params": (lambda: plots.counting_units(len), "needs params and word_to_idx"),
    "counting: one value": (
        lambda: plots.counting_units(lambda *a: np.ones(3), ONES, VOCABULARY | {"EOS": 1}),
        r"forward_pass should return \(outputs, hidden_states\), got ndarray",
    ),
    "counting: T states": (
        lambda: plots.counting_units({3: np.ones((6, 4))}),
        r"hidden_states for n = 3 has shape \(6, 4\); .* = \(7, any\)",
    ),
    "counting: nothing": (lambda: plots.counting_units({}), "at least one n"),
    "tangent: loss is an array": (
        lambda: plots.tangent(lambda w: np.ones(2), 0.0, 1.0),
        r"loss_of_weight\(-1\) should be one finite number, got ndarray",
    ),
    "tangent: no slope": (
        lambda: plots.tangent(np.sin, 0.0, None),
        "slope should be one finite number, got None",
    ),
    "tangent: NaN": (lambda: plots.tangent(np.sin, 0.0, np.nan), "slope should be one finite"),
    "agreement: transposed": (
        lambda: plots.gradient_agreement(grads(U=np.ones((2, 3))), ONES),
        r"analytic d_U has shape \(2, 3\); .* numerical d_U = \(3, 2\)",
    ),
    "agreement: four": (
        lambda: plots.gradient_agreement(ONES[:4], ONES),
        "analytic has 4, numerical has 5, names has 5",
    ),
    "agreement: NaN": (
        lambda: plots.gradient_agreement(grads(V=np.full((3, 3), np.nan)), ONES),
        "analytic d_V holds NaN",
    ),
    "side by side: shape": (
        lambda: plots.side_by_side(grads(W=np.ones((3, 2))), ONES),
        r"numpy d_W has shape \(3, 2\)",
    ),
    "distance: list": (lambda: plots.gradient_distance([1.0]), "dict from radius to norms"),
    "distance: one": (
        lambda: plots.gradient_distance({1.0: [1.0]}),
        "radius 1 should be 2 or more",
    ),
    "distance: zeros": (lambda: plots.gradient_distance({1.0: [0.0, 0.0]}), "not all zero"),
    "norms: inputs": (
        lambda: plots.gradient_norms(ONES, np.ones((4, 3)), 0),
        r"inputs has shape \(4, 3\); the picture needs \(T, C\) = \(any, 2\)",
    ),
    "norms: state": (
        lambda: plots.gradient_norms(ONES, [0, 1], 0, np.ones(3)),
        r"hidden_state has shape \(3,\)",
    ),
    "clipping: zero": (lambda: plots.clipping([0.0, 0.0], 1.0), "other than zero"),
    "clipping: three": (lambda: plots.clipping([1.0, 2.0, 3.0], 1.0), r"gradient has shape \(3,\)"),
    "clipping: limit": (lambda: plots.clipping([1.0, 2.0], 0.0), "limits above 0"),
    "letters: none": (lambda: plots.letters([]), "one to six words, not 0"),
    "losses: empty": (lambda: plots.loss_curve({"A": []}), "losses of 'A' is empty"),
    "losses: NaN": (lambda: plots.loss_curve([1.0, np.nan]), "losses of 'loss' holds NaN"),
    "losses: baseline": (
        lambda: plots.loss_curve([1.0], baselines={"5-gram": np.inf}),
        "baseline '5-gram' holds",
    ),
    "losses: none": (lambda: plots.loss_curve({}), "at least one history"),
    "losses: x": (lambda: plots.loss_curve({"A": ([1, 2, 3], [1.0, 2.0])}), r"x of 'A' has shape"),
    "accuracy: percent": (lambda: plots.length_accuracy({"A": {1: 100.0}}), r"in 0\.\.1"),
    "accuracy: list": (lambda: plots.length_accuracy([1.0]), "dict from label to curve"),
    "steps: too many": (
        lambda: plots.step_probabilities(anbn_string(2), np.ones((5, 4)), VOCABULARY),
        r"outputs has shape \(5, 4\); the picture needs \(T, C\) = \(4, 4\)",
    ),
    "steps: string": (
        lambda: plots.step_probabilities(["a", "a"], np.ones((1, 4)), VOCABULARY),
        "whole string",
    ),
    "timing: one way": (lambda: plots.timing({"B": {"NumPy": 1.0}}), "same two ways"),
    "timing: zero": (lambda: plots.timing({"B": {"NumPy": 1.0, "torch": 0.0}}), "positive seconds"),
    "hidden norms: NaN": (lambda: plots.hidden_norms({"A": NAN}), "hidden_states of 'A' holds NaN"),
}


@pytest.mark.parametrize("case", CASES)
def test_the_message_names_what_came_and_what_is_needed(case):
    draw, words = CASES[case]
    with pytest.raises(ValueError, match=words):
        draw()
