"""Every widget, made from labkit's own answers, for the tests of this folder."""

import numpy as np

from labkit import data, reference, training, widgets
from labkit.nets import cells
from labkit.reference import (
    backward_batch,
    backward_pass,
    build_vocabulary,
    clip_gradient_norm,
    cross_entropy,
    encode,
    forward_batch,
    forward_pass,
    init_rnn,
    one_hot_encode_sequence,
)
from labkit.widgets.recall import from_stacks

SENTENCES = [line.split() for line in ("the fox saw the river", "a moon was in the river")]
VOCABULARY = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
WORDS = {index: word for word, index in VOCABULARY.items()}
STRING = data.anbn_string(3)
INPUTS, TARGETS = data.one_hot_pairs([STRING], VOCABULARY)[0]


def network(hidden=5, seed=0):
    """Parameters whose biases are not zero: zeros would hide a mistake."""
    rng = np.random.default_rng(seed)
    U, V, W, b_hidden, b_out = init_rnn(hidden, 4, rng)
    return U, V, W, rng.normal(size=b_hidden.shape) / 2, rng.normal(size=b_out.shape) / 2


def loss(params):
    return cross_entropy(forward_pass(INPUTS, np.zeros((5, 1)), params)[0], TARGETS)


def gradients(params):
    passed = forward_pass(INPUTS, np.zeros((5, 1)), params)
    return backward_pass(INPUTS, *passed, TARGETS, params)[1]


def ends_at(model, n):
    """A model that is a number gets strings right up to that n."""
    return n <= model


def pairs_of_grads(apart=1e-16):
    grads = [np.asarray(g) for g in gradients(network())]
    return grads, [g + apart * (1 + np.arange(g.size).reshape(g.shape)) for g in grads]


def looks(words):
    """Weights of two heads: one looks at the first word most, one at its own place."""
    scores = np.zeros((2, len(words), len(words)))
    scores[0, :, 0], scores[1] = 2, 3 * np.eye(len(words))
    scores += np.where(reference.causal_mask(len(words)), 0, -np.inf)
    return reference.softmax(scores, axis=-1)


def stacks():
    """A plain network and an LSTM, untrained, with the vocabulary of recall."""
    return {kind: cells.new_stack(kind, 4, 14, [0]) for kind in ("plain", "LSTM")}


def draw_batch(rng):
    return training.index_batch(data.anbn(8, rng=rng), VOCABULARY)


def train(steps=30, seed=0, forward=forward_batch, **options):
    rng = np.random.default_rng(seed)
    options = {"floor": data.anbn_floor()} | options
    return widgets.training(
        network(12), draw_batch, forward, backward_batch, rng, steps=steps, **options
    )


MADE = {
    "tokens": lambda: widgets.tokens(
        build_vocabulary, encode, one_hot_encode_sequence, SENTENCES, "the wolf saw the fox"
    ),
    "unrolled": lambda: widgets.unrolled(forward_pass, network(), INPUTS, STRING[:-1], WORDS),
    "counting_units": lambda: widgets.counting_units(forward_pass, network(12), VOCABULARY),
    "tangent": lambda: widgets.tangent(loss, gradients, network()),
    "gradient_distance": lambda: widgets.gradient_distance(
        network(12), np.arange(30) % 3, 1, clip_gradient_norm
    ),
    "length": lambda: widgets.length({"short": 4, "long": 13}, ends_at, longest=15),
    "attention_map": lambda: widgets.attention_map(looks, list("kabcd?k")),
    "recall": lambda: widgets.recall(stacks(), *from_stacks(num_sequences=4), longest=20),
    "side_by_side": lambda: widgets.side_by_side(*pairs_of_grads()),
}


def set_to(widget, **values):
    """Move controls; returns the widget."""
    for name, value in values.items():
        widget.controls[name].value = value
    return widget
