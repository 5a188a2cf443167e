"""Data whose best possible loss is known exactly."""

from labkit.data.counting import (
    ANBN_WORDS,
    anbn,
    anbn_best_accuracy,
    anbn_best_probabilities,
    anbn_floor,
    anbn_step_floor,
    anbn_string,
    anbn_token_floor,
)
from labkit.data.encoding import one_hot_pairs

__all__ = [
    "ANBN_WORDS",
    "anbn",
    "anbn_best_accuracy",
    "anbn_best_probabilities",
    "anbn_floor",
    "anbn_step_floor",
    "anbn_string",
    "anbn_token_floor",
    "one_hot_pairs",
]
