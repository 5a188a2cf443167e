"""Lab 09 by hand: right answers in odd styles pass, wrong ones fail and are called by name.

The answers stand in tests/word_model_answers. None is made from the exercises' own edits.
"""

import numpy as np
import pytest
from word_model_answers import acceptance, models, runs, texts

from labkit import exercises
from labkit.data import english
from labkit.engine.judge import assess
from labkit.engine.verdict import State
from labkit.fast_step import FastStep
from labkit.reference import RNNNumpy, bptt, prepare
from labkit.sentences import mean_loss, sentence_batch, train_sentences

SEEDS = (2197, 1, 2)
ANSWERS = {
    "tokenize": (texts.TOKENIZE_RIGHT, texts.TOKENIZE_WRONG),
    "prepare": (texts.PREPARE_RIGHT, texts.PREPARE_WRONG),
    "RNNNumpy": (models.MODELS_RIGHT, models.MODELS_WRONG),
    "bptt": (models.BPTT_RIGHT, models.BPTT_WRONG),
    "gradient_check": (models.CHECK_RIGHT, models.CHECK_WRONG),
    "sgd_step": (runs.STEP_RIGHT, runs.STEP_WRONG),
    "train_with_sgd": (runs.TRAIN_RIGHT, runs.TRAIN_WRONG),
    "generate_sentence": (runs.WRITE_RIGHT, runs.WRITE_WRONG),
}
RIGHT = [(name, answer) for name, (right, _) in ANSWERS.items() for answer in right]
RIGHT += acceptance.RIGHT
WRONG = [(name, *wrong) for name, (_, all_wrong) in ANSWERS.items() for wrong in all_wrong]
WRONG += acceptance.WRONG


def label(value):
    return getattr(value, "__name__", None) or str(value)


@pytest.mark.parametrize("name, answer", RIGHT, ids=label)
@pytest.mark.parametrize("seed", SEEDS)
def test_right_answers_pass(name, answer, seed):
    verdict = assess(exercises.load(name), answer, seed)
    assert verdict.state is State.PASSED, verdict


@pytest.mark.parametrize("name, answer, mistakes", WRONG, ids=label)
@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_answers_fail_and_are_named(name, answer, mistakes, seed):
    """mistakes: the names that must be called; None where another fault than a named one shows."""
    verdict = assess(exercises.load(name), answer, seed)
    assert verdict.state not in (State.PASSED, State.FAULT), verdict
    if mistakes:
        assert set(verdict.mistakes) == mistakes, verdict


def test_lab_has_its_eight_exercises_in_order():
    names = [e.name for e in exercises.in_lab("09_word_model")]
    assert names == list(ANSWERS)
    assert sum(e.minutes for e in exercises.in_lab("09_word_model")) <= 75


def small_world():
    sentences, _ = english.toy_english(300, np.random.default_rng(0))
    return prepare(sentences)


def test_full_bptt_is_the_gradient_of_the_batch_passes():
    words, _, X, y = small_world()
    model = RNNNumpy(len(words), 7, np.random.default_rng(1))
    inputs, targets, mask = sentence_batch(X[:5], y[:5])
    step = FastStep(model.params)
    loss = step.loss_and_gradients(inputs, targets, mask=mask)
    assert loss == pytest.approx(model.calculate_loss(X[:5], y[:5]) * mask.sum())
    summed = [
        sum(grads)
        for grads in zip(
            *(bptt(model, a, b, 99) for a, b in zip(X[:5], y[:5], strict=False)), strict=False
        )
    ]
    for ours, theirs in zip(step.grads, summed, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-12)


def test_training_sentences_lowers_the_loss_of_those_held_out():
    words, _, X, y = small_world()
    params = RNNNumpy(len(words), 12, np.random.default_rng(1)).params
    kept = [p.copy() for p in params]
    trained, history = train_sentences(params, X[:250], y[:250], np.random.default_rng(2), steps=60)
    assert all(np.array_equal(a, b) for a, b in zip(params, kept, strict=True))
    before, after = (mean_loss(p, X[250:], y[250:]) for p in (params, trained))
    assert history.losses.shape == (60,) and history.losses[0] == pytest.approx(before, rel=0.2)
    assert english.toy_english_floor() < after < 0.87 * before
