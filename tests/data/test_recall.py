"""The floor of recall is held against brute force over all sequences, and against a long sample."""

import itertools
import math

import numpy as np
import pytest

from labkit.data import recall, recall_floor, recall_step_floor, recall_words

SIZES = [(2, 3, 2), (0, 4, 3), (range(0, 4), 2, 2), (range(1, 6, 2), 3, 1), (3, 1, 1)]


def everything(distance, num_keys, num_fillers):
    """Every sequence, with its probability."""
    distances = list(distance) if isinstance(distance, range) else [distance]
    words = recall_words(num_keys, num_fillers)
    keys, fillers = words[:num_keys], words[num_keys:-2]
    found = {}
    for length in distances:
        for key in keys:
            for between in itertools.product(fillers, repeat=length):
                chance = 1 / (len(distances) * num_keys * num_fillers**length)
                found[(key, *between, "?", key, "EOS")] = chance
    return found


@pytest.mark.parametrize(("distance", "num_keys", "num_fillers"), SIZES)
def test_the_floor_is_the_entropy_of_all_sequences(distance, num_keys, num_fillers):
    chances = everything(distance, num_keys, num_fillers)
    entropy = -sum(p * math.log(p) for p in chances.values())
    assert sum(chances.values()) == pytest.approx(1)
    assert recall_floor(distance, num_keys, num_fillers) == pytest.approx(entropy, abs=1e-12)


@pytest.mark.parametrize(("distance", "num_keys", "num_fillers"), SIZES)
def test_each_step_costs_what_the_frequencies_say(distance, num_keys, num_fillers):
    chances = everything(distance, num_keys, num_fillers)
    for sequence in chances:
        wanted = []
        for t in range(len(sequence) - 1):
            so_far = sum(p for s, p in chances.items() if s[: t + 1] == sequence[: t + 1])
            so_on = sum(p for s, p in chances.items() if s[: t + 2] == sequence[: t + 2])
            wanted.append(math.log(so_far / so_on))
        steps = recall_step_floor(list(sequence), distance, num_keys, num_fillers)
        np.testing.assert_allclose(steps, wanted, atol=1e-12)
        assert not steps[-2:].any()


def test_the_floor_of_one_distance_is_as_the_design_says():
    assert recall_floor(20) == pytest.approx(math.log(8) + 20 * math.log(4), rel=1e-15)
    assert recall_floor(7, 5, 3) == pytest.approx(math.log(5) + 7 * math.log(3), rel=1e-15)


@pytest.mark.parametrize("distance", [6, range(3, 12)])
def test_a_long_sample_meets_the_floor(distance):
    """Counted, not assumed: the entropy of the words drawn, by their frequencies."""
    drawn = recall(20000, distance, rng=np.random.default_rng(0))
    paid = np.mean([recall_step_floor(s, distance).sum() for s in drawn])
    keys = np.unique([s[0] for s in drawn], return_counts=True)[1] / len(drawn)
    fillers = [word for s in drawn for word in s[1:-3]]
    shares = np.unique(fillers, return_counts=True)[1] / len(fillers)
    lengths = np.unique([len(s) for s in drawn], return_counts=True)[1] / len(drawn)
    counted = sum(-(p * np.log(p)).sum() for p in (keys, lengths))
    counted += np.mean([len(s) - 4 for s in drawn]) * -(shares * np.log(shares)).sum()
    assert paid + math.log(8) == pytest.approx(recall_floor(distance), rel=0.01)
    assert counted == pytest.approx(recall_floor(distance), rel=0.01)


def test_a_sequence_is_a_key_fillers_a_question_and_the_key():
    for sequence in recall(300, range(2, 5), 3, 2, rng=np.random.default_rng(1)):
        assert sequence[0] in ("k1", "k2", "k3")
        assert set(sequence[1:-3]) <= {"f1", "f2"} and 2 <= len(sequence[1:-3]) <= 4
        assert sequence[-3:] == ["?", sequence[0], "EOS"]
    assert recall_words(3, 2) == ["k1", "k2", "k3", "f1", "f2", "?", "EOS"]


def test_a_draw_is_fixed_by_its_generator():
    draws = [recall(30, range(9), rng=np.random.default_rng(seed)) for seed in (3, 3, 4)]
    assert draws[0] == draws[1] != draws[2]
    assert recall(0, 5, rng=np.random.default_rng(3)) == []


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"rng": None}, TypeError, "default_rng"),
        ({"num_sequences": -1}, ValueError, "num_sequences must be 0 or more"),
        ({"distance": 2.5}, TypeError, "an int or a range"),
        ({"distance": -1}, ValueError, "distance must be 0 or more"),
        ({"distance": range(3, 3)}, ValueError, "is empty"),
        ({"distance": range(-1, 3)}, ValueError, "smallest distance must be 0 or more"),
        ({"num_keys": 0}, ValueError, "num_keys must be 1 or more"),
        ({"num_fillers": 1.0}, TypeError, "num_fillers must be an int"),
    ],
)
def test_bad_arguments_are_named(arguments, error, words):
    good = {"num_sequences": 3, "distance": 4, "rng": np.random.default_rng(0)}
    with pytest.raises(error, match=words):
        recall(**good | arguments)


@pytest.mark.parametrize(
    "sequence",
    [
        [],
        ["k1", "?", "k2", "EOS"],
        ["f1", "?", "f1", "EOS"],
        ["k1", "k2", "?", "k1", "EOS"],
        ["k1", "f1", "f1", "f1", "?", "k1", "EOS"],
    ],
)
def test_a_sequence_that_never_occurs_is_refused(sequence):
    with pytest.raises(ValueError, match="needs a key|never drawn"):
        recall_step_floor(sequence, range(0, 3))
