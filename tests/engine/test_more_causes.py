"""Causes seen in the calls themselves: a changed default, a leak, chance; counted entries."""

import numpy as np
import pytest

from labkit import exercises
from labkit.engine.compare import difference
from labkit.engine.crash import Crash
from labkit.engine.crash_text import meaning
from labkit.engine.generated.asked import asked
from labkit.engine.judge import assess
from labkit.engine.verdict import State


def _split(p_train=0.8, p_val=0.1):
    def split_sequences(sequences, p_train=p_train, p_val=p_val):
        first = round(len(sequences) * p_train)
        second = first + round(len(sequences) * p_val)
        return sequences[:first], sequences[first:second], sequences[second:]

    return split_sequences


@pytest.mark.parametrize("options", [{"p_train": 0.7}, {"p_val": 0.2}])
def test_a_changed_default_is_told_with_its_value(options):
    (name, value), *_ = options.items()
    verdict = assess(exercises.load("split_sequences"), _split(**options))
    assert verdict.mistakes == ("default-changed",)
    assert verdict.headline == f"{name} is {value} where it is left out"


def test_the_right_defaults_pass():
    assert assess(exercises.load("split_sequences"), _split()).state is State.PASSED


def test_what_is_left_from_an_earlier_call_is_named_although_other_cases_are_wrong():
    kept = []

    def decode(indices, idx_to_word):
        kept.extend(idx_to_word[i] for i in indices)
        return list(kept)

    verdict = assess(exercises.load("decode"), decode)
    assert verdict.mistakes == ("remembers-between-calls",)
    assert any(line.startswith("Right with") for line in verdict.evidence)


def test_a_result_drawn_at_random_is_named():
    rng = np.random.default_rng(3)

    def decode(indices, idx_to_word):
        return [str(idx_to_word[i]) + str(rng.integers(100)) for i in indices]

    assert assess(exercises.load("decode"), decode).mistakes == ("differs-between-calls",)


def test_objects_of_which_nothing_is_known_are_not_called_the_same():
    class Mystery:
        pass

    def decode(indices, idx_to_word):
        return Mystery()

    verdict = assess(exercises.load("decode"), decode)
    assert verdict.state is State.TYPE
    assert "hard-coded" not in verdict.mistakes


def test_an_empty_array_has_no_type_to_judge():
    def encode(words, word_to_idx):
        unknown = word_to_idx["UNK"]
        return np.array([word_to_idx.get(w, unknown) for w in words[:-1]], dtype=int)

    assert assess(exercises.load("encode"), encode).mistakes == ("drops-last-word",)


@pytest.mark.parametrize(
    "yours, right, text",
    [
        ([1, 2, 3], [1, 5, 4], "x differs in 2 of 3 entries, the first at [1]"),
        ([[True, False]], [[True, True]], "x differs in 1 of 2 entries, the first at [0, 1]"),
        ([4], [3], "x differs in its entry"),
        ([0, 2], [0, 0], "x differs in 1 of 2 entries, the first at [1]"),
        ([1, 2], [[1, 2]], "x has shape (2,); the shape (1, 2) is wanted"),
    ],
)
def test_whole_numbers_are_counted(yours, right, text):
    assert difference("x", np.array(yours), np.array(right), 1e-8).text == text


def test_real_numbers_are_off_by_a_share():
    found = difference("x", np.array([1.0, 2.0]), np.array([1.0, 3.0]), 1e-8)
    assert found.text == "x is off by 32 %"


@pytest.mark.parametrize(
    "kind, message, part",
    [
        ("KeyError", "np.int64(-1)", "number as a key"),
        ("KeyError", "7", "number as a key"),
        ("KeyError", "'zebra'", "UNK"),
        ("IndexError", "pop from empty list", "taken out"),
        ("IndexError", "list index out of range", "n - 1"),
        ("TypeError", "'int' object is not iterable", "range"),
        ("TypeError", "Cannot interpret '6' as a data type", "tuple"),
        ("TypeError", "object of type 'X' has no len()", "__len__"),
        ("ValueError", "could not broadcast input array from shape (3,) into shape (7,)", "="),
        ("AttributeError", "'numpy.ndarray' object has no attribute 'append'", "like a list"),
    ],
)
def test_what_a_crash_means(kind, message, part):
    text, question = meaning(Crash(kind, message))
    assert part in text
    assert question.endswith("?")


def test_one_of_several_outputs_alone_is_told_by_its_name():
    def attention(q, k, v, mask=None):
        return right(q, k, v, mask)[0]

    right = exercises.load("attention").answer
    verdict = assess(exercises.load("attention"), attention)
    assert verdict.mistakes == ("one-output-alone",)
    assert verdict.headline == "nothing but output comes back"


def test_one_output_that_is_wrong_as_well_is_not():
    def attention(q, k, v, mask=None):
        return right(q, k, v, mask)[0] + 1

    right = exercises.load("attention").answer
    assert assess(exercises.load("attention"), attention, line=False).mistakes == ()


def _with(name, change):
    """What is said of the right answer to an exercise with its result changed."""
    exercise = exercises.load(name)
    right = exercise.answer
    return assess(exercise, lambda *args: change(right(*args)), line=False)


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ((-1.0, 1.0), "y: what is below -1 or above 1 is cut off"),
        ((None, 0.75), "y: what is above 0.75 is cut off"),
        ((-0.5, None), "y: what is below -0.5 is cut off"),
    ],
)
def test_what_is_cut_off_is_told_with_its_limits(limits, text):
    verdict = _with("layer_norm", lambda y: np.clip(y, *limits))
    assert verdict.mistakes == ("outputs-clipped",)
    assert verdict.headline == text


def test_what_is_cut_off_elsewhere_in_each_case_is_not():
    verdict = _with("layer_norm", lambda y: np.clip(y, 0.5 * y.min(), 0.5 * y.max()))
    assert "outputs-clipped" not in verdict.mistakes


def test_gradients_that_are_cut_off_are_told_together():
    verdict = _with("layer_norm_backward", lambda ds: [np.clip(d, -15, 15) for d in ds])
    assert verdict.mistakes == ("outputs-clipped",)


def test_a_listed_mistake_in_single_precision_has_both_names():
    verdict = assess(exercises.load("merge_heads"), _heads_averaged, line=False)
    assert verdict.mistakes == ("heads-averaged", "single-precision")


def _heads_averaged(x):
    return x.mean(axis=1).astype(np.float32)


def test_along_the_second_axis_of_a_column_nothing_is_asked():
    questions = asked(exercises.load("lstm_step_backward"))
    assert not any("axis 1 of c_prev" in question.fact for question in questions)
    assert any("axis 0 of c_prev" in question.fact for question in questions)


def test_the_last_function_left_out():
    """It is told by what comes out of it: undone, a saturated one would have no number."""
    exercise = exercises.load("lstm_step")

    def before_tanh(*args):
        h, c, (i, f, g, o) = exercise.answer(*args)
        W_x, W_h, b = args[-1][:3]
        before = np.split(W_x @ args[0] + W_h @ args[1] + b, 4)[2]
        return h, c, (i, f, before, o)

    verdict = assess(exercise, before_tanh)
    assert verdict.mistakes == ("function-left-out",) and "g: the last" in verdict.headline
