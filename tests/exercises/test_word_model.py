"""Lab 09: answers written by hand, and what else must hold in the lab."""

import numpy as np
import pytest
from by_hand import Answers
from word_model_answers import acceptance, models, runs, texts

from labkit import exercises
from labkit.data import english
from labkit.engine.judge import assess
from labkit.engine.verdict import State
from labkit.fast_step import FastStep
from labkit.reference import RNNNumpy, bptt, prepare
from labkit.sentences import mean_loss, sentence_batch, train_sentences

ANSWERS = Answers(
    "09_word_model",
    {
        "tokenize": (texts.TOKENIZE_RIGHT, texts.TOKENIZE_WRONG),
        "prepare": (texts.PREPARE_RIGHT, texts.PREPARE_WRONG),
        "RNNNumpy": (models.MODELS_RIGHT, models.MODELS_WRONG),
        "bptt": (models.BPTT_RIGHT, models.BPTT_WRONG),
        "gradient_check": (models.CHECK_RIGHT, models.CHECK_WRONG),
        "sgd_step": (runs.STEP_RIGHT, runs.STEP_WRONG),
        "train_with_sgd": (runs.TRAIN_RIGHT, runs.TRAIN_WRONG),
        "generate_sentence": (runs.WRITE_RIGHT, runs.WRITE_WRONG),
    },
)
ANSWERS.add_named(acceptance.RIGHT, acceptance.WRONG)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


def test_a_model_may_leave_bptt_out_but_not_return_nothing_from_it():
    exercise = exercises.load("RNNNumpy")
    silent = type("RNNNumpy", (exercise.answer,), {"bptt": lambda self, *arguments: None})
    right = type("RNNNumpy", (exercise.answer,), {"bptt": bptt})
    assert not hasattr(exercise.answer, "bptt")
    for answer, passes in ((exercise.answer, True), (right, True), (silent, False)):
        verdict = assess(exercise, answer)
        assert (verdict.state is State.PASSED) is passes, verdict


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
