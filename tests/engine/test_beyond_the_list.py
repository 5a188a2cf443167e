"""What has a name that no list holds: lent by kin, the right answer to another question, a whole
loop's edit, an output that went through one thing more, a second mistake beside a listed one."""

from pathlib import Path

import blind
import numpy as np
import pytest

from labkit import exercises
from labkit.engine import axes
from labkit.engine.beside import beside
from labkit.engine.draw import draw
from labkit.engine.exercise import Case
from labkit.engine.generated import unlisted
from labkit.engine.generated.asked import asked
from labkit.engine.generated.kin import kin
from labkit.engine.judge import assess, watch
from labkit.engine.places import cut
from labkit.engine.verdict import State
from labkit.needs import Missing

BLIND = Path(__file__).parents[1] / "blind"


def has_kin(name):
    """False too where what the exercise imports is not installed."""
    try:
        return bool(exercises.load(name).kin())
    except Missing:
        return False


WITH_KIN = [name for name in exercises.every_name() if has_kin(name)]


@pytest.mark.dealt(8)
@pytest.mark.parametrize("name", WITH_KIN)
def test_kin_lend_mistakes_that_do_something(name):
    exercise = exercises.load(name)
    cases, lent = draw(exercise), kin(exercise)
    assert lent and not {m.name for m in lent} & {m.name for m in exercise.mistakes}
    readings = [cases.reading((m,), 0) for m in lent]
    assert any(r.observation.outcome == "value" for r in readings)
    assert all(m.question.endswith("?") for m in lent)


def test_a_line_that_stands_further_in_is_the_same_line():
    pytest.importorskip("torch")
    names = {m.name for m in kin(exercises.load("train_torch"))}
    assert "mask-on-logits" in names  # two lines of torch_gradients, eight columns further in


def test_a_mistake_in_what_is_called_is_made_there():
    def log_forward(words, params):
        E, U, V, W, b_hidden, b_out = params
        states = np.zeros((len(words), len(V)))
        h = np.zeros(len(V))
        for t, word in enumerate(words):
            z = U @ E[word] + V @ h + b_hidden[:, 0]
            h = states[t] = np.tanh(z)
        scores = states @ W.T + b_out[:, 0]
        return scores - np.logaddexp.reduce(scores, axis=1)[:, None]

    verdict = assess(exercises.load("log_forward"), log_forward, line=False)
    assert verdict.mistakes == ("tanh",)


def test_a_mask_that_is_read_otherwise_is_a_question():
    def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
        mask = np.arange(mask.shape[1]) == mask.sum(axis=1)[:, None] - 1
        return right(inputs, outputs, hidden_states, targets, mask, params)

    exercise = exercises.load("backward_batch")
    right = exercise.answer
    verdict = assess(exercise, backward_batch, line=False)
    assert verdict.headline == "mask works as if the last True of each row alone counted"


def test_a_question_may_explain_some_outputs_alone():
    def rnn_minibatch(inputs, targets, state, params):
        loss, _, last = right(inputs, targets, state, params)
        return loss, right(inputs[-1:], targets[-1:], state[-1:], params)[1], last

    exercise = exercises.load("rnn_minibatch")
    right = exercise.answer
    verdict = assess(exercise, rnn_minibatch, line=False)
    assert verdict.mistakes == ("only-a-part",) and verdict.whole


def test_parameters_in_a_list_are_no_rows():
    params = [np.zeros((3, 5)), np.zeros((3, 3)), np.zeros((5, 3))]
    case = Case("a list", np.zeros((3, 2)), params)
    rows, kept = cut(case, 0, lambda n, more: slice(0, 1))
    assert rows.shape == (1, 2) and kept is params


@pytest.mark.parametrize(("name", "change", "found"), [
    ("split_heads", lambda y: np.broadcast_to(y[:1], y.shape).copy(), "outputs-along"),
    ("positions", np.abs, "outputs-mapped"),
    ("layer_norm", np.tanh, "outputs-mapped"),
])  # fmt: skip
def test_one_thing_more_that_was_done_to_an_output_is_named(name, change, found):
    exercise = exercises.load(name)

    def subject(*args, **options):
        return change(exercise.answer(*args, **options))

    subject.__name__ = name
    assert assess(exercise, subject, line=False).mistakes == (found,)


def test_of_words_and_single_cases_nothing_is_said_to_have_been_done():
    exercise = exercises.load("decode")

    def decode(indices, idx_to_word):
        return exercise.answer(indices, idx_to_word)[::-1]

    assert "outputs-along" not in assess(exercise, decode, line=False).mistakes


@pytest.mark.parametrize("how", axes.MEASURED)
def test_what_is_done_along_an_axis_keeps_the_shape(how):
    a = np.random.default_rng(1).normal(size=(3, 4))
    for axis in (0, 1):
        changed = axes.MEASURED[how](a, axis)
        assert changed.shape == a.shape and not np.array_equal(changed, a)


@pytest.mark.parametrize("how", axes.MASKS)
def test_each_mask_is_another_one_of_the_same_shape(how):
    mask = np.arange(4) < np.array([[4], [2], [1]])
    changed = axes.MASKS[how](mask)
    assert changed.shape == mask.shape and changed.dtype == bool
    assert not np.array_equal(changed, mask)


def test_a_second_mistake_is_found_beside_a_listed_one():
    """In d_V both are at work, and each alone in other outputs and cases."""
    pytest.importorskip("matplotlib")  # what the lab's cells import
    exercise = exercises.load("RNNModel")
    cases = draw(exercise)
    (path,) = BLIND.glob("RNNModel__two_overwritten_and_new_state.py")
    both = cases.results(watch(blind.defined(path, exercise), cases))
    assert [m.name for m in beside(cases, both)] == ["state-after-for-V", "rounds-overwrite"]
    right = cases.results(watch(exercise.answer, cases))
    assert beside(cases, right) == ()


def test_questions_are_few_where_torch_answers_them():
    pytest.importorskip("torch")
    assert len(asked(exercises.load("train_torch"))) <= 40
    assert unlisted(exercises.load("softmax"))


def test_an_array_of_zeros_is_no_evidence_for_an_edit():
    """U came back square: its shape alone, and shapes are hit by many edits."""

    def init_rnn(hidden_size, vocab_size, rng):
        _, V, W, *biases = right(hidden_size, vocab_size, rng)
        return np.linalg.qr(rng.normal(size=(hidden_size, hidden_size)))[0], V, W.T, *biases

    exercise = exercises.load("init_rnn")
    right = exercise.answer
    verdict = assess(exercise, init_rnn, line=False)
    assert verdict.state is State.TYPE and "exchanged" not in verdict.mistakes
