"""Lab 01: answers written by hand, and what else must hold in the lab."""

import json
from collections import Counter
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
from tokens_answers import (  # noqa: F401 (they fill the table)
    blind_vectors,
    blind_words,
    coding,
    one_hot,
    vocabulary,
)
from tokens_answers.table import ANSWERS

from labkit import check, data, exercises, plots, reference
from labkit.engine.judge import assess
from labkit.engine.verdict import State

test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


@pytest.fixture(autouse=True)
def _nothing_remembered():
    """One of the wrong answers remembers; it may not do so from test to test."""
    vocabulary.seen.clear()


def test_a_torch_stack_is_what_asarray_makes_of_it():
    torch = pytest.importorskip("torch")

    def answer(indices, vocab_size):
        return torch.nn.functional.one_hot(torch.as_tensor(indices).long(), vocab_size)[:, :, None]

    assert assess(exercises.load("one_hot_encode_sequence"), answer).state is State.PASSED


def test_ties_tell_every_order_apart():
    """In the case of ties: appearance, the alphabet and both reverses all differ."""
    exercise = exercises.load("build_vocabulary")
    for seed in range(50):
        cases = exercise.cases(np.random.default_rng(seed))
        (sequences,) = next(c.args for c in cases if c.label == "words that tie")
        counts = Counter(chain(*sequences))
        once = [word for word in counts if counts[word] == 1]
        orders = (once, once[::-1], sorted(once), sorted(once)[::-1])
        assert len({tuple(order) for order in orders}) == 4


def test_round_trip_of_the_labs_own_data():
    strings = data.anbn(20, rng=np.random.default_rng(0))
    word_to_idx, idx_to_word = reference.build_vocabulary(strings)
    assert word_to_idx == {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
    for string in strings:
        assert reference.decode(reference.encode(string, word_to_idx), idx_to_word) == string


def test_the_picture_shows_one_one_in_each_column():
    words = data.anbn_string(3)
    word_to_idx, idx_to_word = reference.build_vocabulary([words])
    indices = reference.encode(words, word_to_idx)
    vectors = reference.one_hot_encode_sequence(indices, len(word_to_idx))
    shown = plots.tokens_picture(words, indices, vectors, idx_to_word).data
    assert shown["one_hot"].shape == (7, 4)
    assert (shown["one_hot"].sum(axis=1) == 1).all()
    assert (shown["one_hot"].argmax(axis=1) == indices).all()


NOTEBOOK = json.loads((Path(__file__).parents[2] / "solutions/01_tokens.ipynb").read_text("utf-8"))
CELLS = {cell["id"]: "".join(cell["source"]) for cell in NOTEBOOK["cells"]}


def test_the_report_that_the_lab_quotes_is_what_check_says():
    def one_hot_encode(idx, vocab_size):
        vector = np.zeros(vocab_size)
        vector[idx - 1] = 1
        return vector

    quoted = CELLS["how-it-works"].split("~~~text\n")[1].split("\n~~~")[0]
    # Its lines are shorter, for a narrow window.
    assert quoted.split() == str(check(one_hot_encode)).split()


def test_what_the_lab_says_about_its_sentences():
    space = {}
    exec(CELLS["english"], space)
    counts = Counter(chain(*space["SENTENCES"]))
    assert [counts[w] for w in ("the", "was", "river", "and")] == [7, 4, 3, 3]
    assert counts["quiet"] == counts["fox"] == counts["moon"] == 2
    word_to_idx, idx_to_word = reference.build_vocabulary(space["SENTENCES"], 5)
    assert list(word_to_idx) == ["the", "was", "river", "and", "quiet", "UNK"]
    assert sum(counts[w] for w in word_to_idx) == 19 and counts.total() == 28
    assert {"saw", "moon"} <= set(counts) and "wolf" not in counts
