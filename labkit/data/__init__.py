"""Data whose best possible loss is known exactly."""

from labkit.data.chains import (
    hmm_entropy_rate,
    hmm_floor,
    hmm_model,
    hmm_nll,
    hmm_posterior,
    hmm_sequences,
    hmm_step_floor,
)
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
from labkit.data.english import (
    toy_english,
    toy_english_agreement,
    toy_english_best_accuracy,
    toy_english_best_tags,
    toy_english_floor,
    toy_english_mean_length,
    toy_english_next,
    toy_english_nll,
    toy_english_tag_probabilities,
)
from labkit.data.fetch import NoData
from labkit.data.names import (
    made_up_names,
    made_up_names_floor,
    made_up_names_next,
    made_up_names_nll,
)
from labkit.data.ngrams import NGrams
from labkit.data.real import english_ewt, first_names, own_text, time_machine
from labkit.data.recalling import recall, recall_floor, recall_step_floor, recall_words

__all__ = [
    "ANBN_WORDS",
    "NGrams",
    "NoData",
    "anbn",
    "anbn_best_accuracy",
    "anbn_best_probabilities",
    "anbn_floor",
    "anbn_step_floor",
    "anbn_string",
    "anbn_token_floor",
    "english_ewt",
    "first_names",
    "hmm_entropy_rate",
    "hmm_floor",
    "hmm_model",
    "hmm_nll",
    "hmm_posterior",
    "hmm_sequences",
    "hmm_step_floor",
    "made_up_names",
    "made_up_names_floor",
    "made_up_names_next",
    "made_up_names_nll",
    "one_hot_pairs",
    "own_text",
    "recall",
    "recall_floor",
    "recall_step_floor",
    "recall_words",
    "time_machine",
    "toy_english",
    "toy_english_agreement",
    "toy_english_best_accuracy",
    "toy_english_best_tags",
    "toy_english_floor",
    "toy_english_mean_length",
    "toy_english_next",
    "toy_english_nll",
    "toy_english_tag_probabilities",
]
