import numpy as np
import pytest

from labkit.data import anbn_string, one_hot_pairs

VOCABULARY = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}


def test_targets_are_inputs_one_step_later():
    ((inputs, targets),) = one_hot_pairs([anbn_string(2)], VOCABULARY)
    assert inputs.shape == targets.shape == (4, 4, 1)
    assert inputs.dtype == np.float64
    assert inputs[:, :, 0].argmax(axis=1).tolist() == [0, 0, 1, 1]
    assert targets[:, :, 0].argmax(axis=1).tolist() == [0, 1, 1, 2]
    assert inputs.sum() == targets.sum() == 4


def test_inputs_and_targets_do_not_share_memory():
    ((inputs, targets),) = one_hot_pairs([anbn_string(3)], VOCABULARY)
    inputs[:] = 7
    assert targets.max() == 1


def test_unknown_words_become_unk_and_the_vocabulary_does_not_grow():
    vocabulary = dict(VOCABULARY)
    ((inputs, targets),) = one_hot_pairs([["a", "zebra", "b"]], vocabulary)
    assert inputs[1, :, 0].tolist() == targets[0, :, 0].tolist() == [0, 0, 0, 1]
    assert vocabulary == VOCABULARY


def test_without_unk_an_unknown_word_is_named():
    with pytest.raises(ValueError, match="'zebra'"):
        one_hot_pairs([["a", "zebra"]], {"a": 0})


@pytest.mark.parametrize("sequence", [["a"], [], "aabb"])
def test_what_is_no_sequence_of_words_is_refused(sequence):
    with pytest.raises(ValueError, match=r"sequences\[1\] must be a list of 2 or more words"):
        one_hot_pairs([["a", "b"], sequence], VOCABULARY)
