"""Exercise 10.5: backpropagation, from the tags back to the word vectors."""

import numpy as np

from labkit.engine import Case, Exercise, Number, Several
from labkit.exercises.tagging._backpropagation import MISTAKES, SAME_AS_OTHERS
from labkit.exercises.tagging._common import (
    other_tags,
    random_params,
    repeating_words,
    six_gradients,
)
from labkit.exercises.tagging.log_forward import log_forward
from labkit.exercises.tagging.tagger_states import tagger_states


def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters.

    Arguments:
        words: word indices (T,), integers.
        tags: the right tags' indices (T,), integers.
        params: (E, U, V, W, b_hidden, b_out).

    Returns:
        loss: the sum over words of -ln p(tag), in nats; finite for logits of ±1000.
        grads: its gradients, in the order and shapes of params.
    """
    E, U, V, W, b_hidden, b_out = params
    steps = np.arange(len(words))
    states = tagger_states(words, params)
    before, after = states[:-1], states[1:]
    log_probs = log_forward(words, params)
    loss = -np.sum(log_probs[steps, tags])

    d_logits = np.exp(log_probs)
    d_logits[steps, tags] -= 1
    from_tags = d_logits @ W
    slope = after * (1 - after)
    d_sum = np.zeros_like(after)  # gradient at what goes into the sigmoid
    d_h_next = np.zeros(len(V))
    for t in reversed(steps):
        d_h = from_tags[t] + d_h_next
        d_sum[t] = d_h * slope[t]
        d_h_next = d_sum[t] @ V

    d_x = d_sum @ U
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d_x)  # a word that occurs twice is added twice
    d_U = d_sum.T @ E[words]
    d_V = d_sum.T @ before
    d_W = d_logits.T @ after
    d_b_hidden = d_sum.sum(axis=0)[:, None]
    d_b_out = d_logits.sum(axis=0)[:, None]
    return loss, (d_E, d_U, d_V, d_W, d_b_hidden, d_b_out)


def cases(rng):
    """One word, words once, words again; each size at one; certain and impossible tags."""
    params = random_params(rng, 7, 3, 4, 5)

    def case(label, num_steps, sizes, words=None):
        C, _, _, K = sizes
        words = repeating_words(rng, num_steps, C) if words is None else words
        return Case(label, words, other_tags(rng, num_steps, K), random_params(rng, *sizes))

    twice = np.array([4, 4, 1, 4, 1, 4])
    return [
        Case("one word", rng.integers(1, 7, size=1), other_tags(rng, 1, 5), params),
        Case("two different words", rng.permutation(7)[:2], other_tags(rng, 2, 5), params),
        case("four words, each once", 4, (7, 3, 5, 6), rng.permutation(7)[:4]),
        case("a word that comes again at the end", 4, (6, 4, 3, 5)),
        Case("words that come many times", twice, np.array([3, 0, 1, 3, 4, 2]), params),
        Case(
            "no recurrent weights",
            twice,
            other_tags(rng, 6, 5),
            (*params[:2], 0 * params[2], *params[3:]),
        ),
        case("one hidden unit", 4, (5, 3, 1, 6)),
        case("word vectors of size one", 5, (6, 1, 3, 4)),
        case("a single tag", 3, (5, 2, 4, 1)),
        Case("parameters in a list", twice.astype(np.int32), other_tags(rng, 6, 5), list(params)),
        Case("logits of ±1000", *_certain(rng)),
    ]


def _certain(rng):
    """Tags that the tagger takes for certain, for impossible, and in between."""
    params = random_params(rng, 6, 3, 4, 4)
    params[5][:] = np.array([1000.0, 999.0, -400.0, -1000.0])[:, None]
    return repeating_words(rng, 5, 6), np.array([0, 3, 1, 2, 1]), params


EXERCISE = Exercise(
    answer=backpropagation,
    cases=cases,
    returns=Several(Number("loss", rtol=1e-8), six_gradients(1e-8)),
    number="10.5",
    minutes=20,
    difficulty=3,
    points=6,
    quiet=True,
    hints=(
        "The backward pass of lab 04 with three changes: the slope is that of a sigmoid, the "
        "input is a row of `E` and no one-hot column, and the gradient goes one step further, "
        "through U into that row. Run forwards first: your `tagger_states` and `log_forward` "
        "hold all that is needed.",
        "What is the gradient of the loss at the logits, in terms of probabilities and the tag? "
        "What is the slope of a sigmoid whose value is h? When a word stands in a sentence three "
        "times, how many gradients does its row of `d_E` get, and what does `d_E[words] += ...` "
        "do with them?",
        "states and log-probabilities of the sentence; loss: minus the sum of those of the right "
        "tags\n\nat the logits: probabilities, less one at the right tags\n\nfrom the last word "
        "to the first: gradient at the state = what comes from its tag plus what comes from the "
        "next step; times the slope of the sigmoid; through V to the step before\n\nfrom all "
        "steps at once: the weights' gradients as products, biases as sums; through U to the word "
        "vectors, each added to the row of its word",
    ),
    mistakes=MISTAKES,
    incompatible=tuple(map(frozenset, SAME_AS_OTHERS)),
)
