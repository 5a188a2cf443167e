"""Lab 03: answers written by hand, and what else must hold in the lab."""

import random

import numpy as np
import pytest
from by_hand import Answers
from forward_answers import edits, fresh, scores, sequence

from labkit import reference
from labkit.exercises.forward._properties import geometry, of_weight, relations
from labkit.exercises.forward.drivers import initialise

ANSWERS = Answers(
    "03_forward",
    {
        "softmax": (scores.RIGHT, scores.WRONG + edits.wrong("softmax")),
        "init_rnn": (fresh.RIGHT, fresh.WRONG + edits.wrong("init_rnn")),
        "rnn_step": (sequence.STEPS_RIGHT, sequence.STEPS_WRONG + edits.wrong("rnn_step")),
        "forward_pass": (
            sequence.PASSES_RIGHT,
            sequence.PASSES_WRONG + edits.wrong("forward_pass"),
        ),
    },
)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


@pytest.fixture
def plots():
    """labkit.plots; `make oldest` runs this file where there is no matplotlib."""
    pytest.importorskip("matplotlib")
    from labkit import plots

    return plots


@pytest.fixture(autouse=True)
def _fresh_default_lists():
    """One of the wrong answers remembers; it may not do so from test to test."""
    yield
    for kept in sequence.default_lists.__defaults__:
        kept.clear()


def test_the_driver_leaves_global_randomness_as_it_was():
    random.seed(3)
    np.random.seed(3)  # noqa: NPY002
    before = random.getstate(), np.random.get_state()[1].tolist()  # noqa: NPY002
    initialise(reference.init_rnn, 3, 4, (1, 2))
    assert (random.getstate(), np.random.get_state()[1].tolist()) == before  # noqa: NPY002


def test_the_driver_puts_global_randomness_back_after_a_crash():
    random.seed(3)
    before = random.getstate()
    with pytest.raises(TypeError):
        initialise(None, 3, 4, (1, 2))
    assert random.getstate() == before


@pytest.mark.parametrize(
    "matrix, words",
    [
        (np.eye(3)[:, :2], "orthonormal"),
        (np.eye(2, 3) + 1e-9, "orthonormal"),
        (np.eye(2, 3) + 1e-7, "orthonormal to a few digits only"),
        (2 * np.eye(3), "orthogonal, but of another length than 1"),
        (np.array([[1, 0], [0.6, 0.8]]), "of length 1, but not orthogonal"),
        (np.ones((2, 3)), "neither orthogonal nor of length 1"),
        (np.zeros((2, 3)), "lost: every entry is zero"),
        (np.full((2, 2), np.nan), "spoilt by NaN or inf"),
        (np.ones(3), "not that of a matrix"),
    ],
)
def test_geometry_in_words(matrix, words):
    assert geometry(matrix) == words


@pytest.mark.parametrize(
    "matrix, words",
    [
        (np.eye(3)[:, :2], "orthonormal"),
        (2 * np.eye(3), "orthogonal, but of another length than 1"),
        (np.diag([1.0, 2]), "orthogonal, but of different lengths"),
        (np.array([[1.0, 2], [1, -2]]), "orthogonal, but of different lengths"),
        (np.array([[1, 0.6], [0, 0.8]]), "of length 1, but not orthogonal"),
        (np.ones((2, 3)), "neither orthogonal nor of length 1"),
        (np.ones((3, 1)), "orthogonal, but of another length than 1"),
        (
            np.array([[1, 0], [0.6, 0.8], [0.8, 0.6]]),
            "of length 1 in its rows or columns, whichever are more",
        ),
        (np.ones(3), "not that of a matrix"),
    ],
)
def test_geometry_of_a_weight_looks_at_rows_and_columns(matrix, words):
    assert of_weight(matrix) == of_weight(matrix.T) == words


def test_relations_find_a_matrix_that_is_used_twice():
    rng = np.random.default_rng(0)
    U, V, W = rng.normal(size=(4, 3)), rng.normal(size=(4, 4)), rng.normal(size=(3, 4))
    assert relations({"U": U, "V": V, "W": W}) == "none"
    assert relations({"U": U, "V": V, "W": U.T}) == "W repeats U transposed"
    assert relations({"U": V[:, :3], "V": V, "W": W}) == "V repeats U"


@pytest.mark.parametrize("hidden_size, vocab_size", [(1, 1), (2, 7), (50, 4), (8, 8)])
def test_reference_parameters_are_what_they_promise(hidden_size, vocab_size):
    params = reference.init_rnn(hidden_size, vocab_size, np.random.default_rng(1))
    H, C = hidden_size, vocab_size
    assert [p.shape for p in params] == [(H, C), (H, H), (C, H), (H, 1), (C, 1)]
    assert all(geometry(weight) == "orthonormal" for weight in params[:3])
    assert not params[3].any() and not params[4].any()


WORD_TO_IDX = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}


def test_a_unit_set_by_hand_counts_and_an_untrained_one_does_not(plots):
    for seed in range(3):
        params = reference.init_rnn(50, 4, np.random.default_rng(seed))
        before = plots.counting_units(reference.forward_pass, params, WORD_TO_IDX).data
        assert np.abs(before["correlations"]).max() < 0.91
        U, V = params[:2]
        U[0], V[0] = (0.05, -0.05, 0, 0), 0
        V[0, 0] = 1
        after = plots.counting_units(reference.forward_pass, params, WORD_TO_IDX).data
        assert after["order"][0] == 0
        assert 0.95 < after["correlations"][0] < 0.97


def test_what_is_left_of_a_state_after_thirty_silent_steps(plots):
    def norm_after(seed, sd):
        rng = np.random.default_rng(seed)
        U, V, *rest = reference.init_rnn(50, 4, rng)
        V = V if sd is None else rng.normal(scale=sd, size=V.shape)
        start = rng.normal(size=(50, 1))
        states = reference.forward_pass(
            np.zeros((30, 4, 1)), start / np.linalg.norm(start), (U, V, *rest)
        )[1]
        return plots.hidden_norms({"one": states}).data["norms"]["one"][-1]

    for seed in range(2):
        assert 0.65 < norm_after(seed, None) < 0.71
        assert norm_after(seed, 0.1) < 0.005
        assert 6.1 < norm_after(seed, 1) < 7
