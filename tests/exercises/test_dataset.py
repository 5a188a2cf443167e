"""Lab 02: answers written by hand, and what else must hold in the lab."""

import numpy as np
import pytest
from dataset_answers import (  # noqa: F401 (they fill the table)
    batches,
    blind_batches,
    blind_pairs,
    datasets,
    pairs,
    split,
)
from dataset_answers.table import ANSWERS
from torch.utils.data import Dataset

from labkit import data, exercises, plots, reference
from labkit.engine.judge import assess
from labkit.engine.verdict import State

test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()


@pytest.mark.parametrize(
    "stub_of", ["inputs_and_targets", "split_sequences", "SequenceDataset", "pad_batch"]
)
def test_the_stub_is_not_written_yet(stub_of):
    def stub(*args):
        raise NotImplementedError

    stub.__code__ = stub.__code__.replace(co_name=stub_of, co_qualname=stub_of)
    if stub_of == "SequenceDataset":
        stub.__code__ = stub.__code__.replace(co_name="__init__", co_qualname=f"{stub_of}.__init__")
        stub = type(stub_of, (Dataset,), {"__init__": stub})
    assert assess(exercises.load(stub_of), stub).state is State.NOT_WRITTEN


def test_the_pictures_of_the_lab_show_what_it_says():
    strings = data.anbn(1000, rng=np.random.default_rng(2))
    train, val, test = reference.split_sequences(strings)
    counts = plots.length_histogram({"train": train, "val": val, "test": test}).data["counts"]
    assert [c.sum() for c in counts.values()] == [800, 100, 100]
    assert all((c > 0).all() and len(c) == 9 for c in counts.values())

    longer = data.anbn(100, 15, np.random.default_rng(3), min_n=10)
    shown = plots.length_histogram({"train": train, "held out": longer}).data["counts"]
    assert not (shown["train"] * shown["held out"]).any()
    assert shown["held out"][9:].all() and shown["held out"].sum() == 100

    word_to_idx, _ = reference.build_vocabulary(strings)
    inputs = [reference.encode(s[:-1], word_to_idx) for s in strings[:6]]
    picture = plots.padding(*reference.pad_batch(inputs, 0))
    assert picture.data["lengths"].tolist() == [len(s) for s in inputs]
    assert picture.data["mask"].sum() == 2 * (picture.data["padded"] != 0).sum()


@pytest.mark.parametrize(
    "parts, order",
    [
        ("012 34 567", "kept"),
        ("012 34 765", "turned round in test"),
        ("210 43 567", "turned round in train and val"),
        ("765 43 210", "changed"),  # of the wrong parts
        ("021 34 567", "changed"),
        ("021 34 765", "changed"),
        ("76543210  ", "changed"),  # a part that holds everything
    ],
)
def test_the_order_of_a_split_names_the_parts_that_are_turned_round(parts, order):
    read = exercises.load("split_sequences").returns.read(
        tuple([[f"s{i}", "EOS"] for i in part] for part in parts.split(" "))
    )
    assert read["the order"] == order
