"""Exercise 10.4: log_forward, log-probabilities of every tag for every word."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake
from labkit.exercises.tagging._common import random_params, repeating_words
from labkit.exercises.tagging.tagger_states import tagger_states


def log_forward(words, params):
    """ln p(tag) of every tag, for every word of a sentence, given the words up to it.

    Arguments:
        words: word indices (T,), integers.
        params: (E, U, V, W, b_hidden, b_out); W is (K, H), b_out (K, 1).

    Returns:
        log_probs (T, K): row t is the log of the softmax of W h + b_out, with h the state
            after word t. Finite for logits of ±1000.
    """
    _, _, _, W, _, b_out = params
    states = tagger_states(words, params)
    logits = states[1:] @ W.T + b_out[:, 0]
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    total = np.sum(np.exp(shifted), axis=1, keepdims=True)
    return shifted - np.log(total)


def cases(rng):
    """One word, one tag, each size at one, and logits so large that exp cannot take them."""
    params = random_params(rng, 7, 3, 4, 5)
    words = repeating_words(rng, 6, 7)
    return [
        Case("one word", rng.integers(1, 7, size=1), params),
        Case("no output bias", repeating_words(rng, 3, 7), (*params[:5], 0 * params[5])),
        Case("three different words", rng.permutation(7)[:3], params),
        Case("no recurrent weights", words, (*params[:2], 0 * params[2], *params[3:])),
        Case("words that come again", words, params),
        Case("as many tags as words", repeating_words(rng, 4, 6), random_params(rng, 6, 3, 5, 4)),
        Case("one hidden unit", repeating_words(rng, 4, 5), random_params(rng, 5, 3, 1, 2)),
        Case("a single tag", repeating_words(rng, 3, 5), random_params(rng, 5, 3, 4, 1)),
        Case("parameters in a list", words.astype(np.int32), list(random_params(rng, 8, 4, 5, 3))),
        Case("logits of ±1000", *_far_apart(rng)),
        Case("a word with logits near +1000, one near -1000", *_two_heights(rng)),
    ]


def _far_apart(rng):
    """Logits from -1000 to 1000 for every word."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 6, 3, 4, 4)
    b_out = rng.permutation([1000.0, 500.0, -400.0, -1000.0])[:, None]
    return repeating_words(rng, 4, 6), (E, U, V, W, b_hidden, b_out)


def _two_heights(rng):
    """All logits of one word near +1000, all of another's near -1000."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 2, 3, 4, 3)
    U[0], V[0], b_hidden[0] = 0.0, 0.0, 0.0
    U[0, 0], E[0, 0], E[1, 0] = 1.0, 30.0, -30.0  # the first unit is 1 or 0, by word
    W[:, 0] = 2000.0
    b_out -= 1000.0
    return np.array([0, 1, 1, 0]), (E, U, V, W, b_hidden, b_out)


_SHIFT = """    shifted = logits - np.max(logits, axis=1, keepdims=True)
    total = np.sum(np.exp(shifted), axis=1, keepdims=True)
    return shifted - np.log(total)"""
_SOFTMAX = """    shifted = logits - np.max(logits, axis=1, keepdims=True)
    p = np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True)
"""

EXERCISE = Exercise(
    answer=log_forward,
    cases=cases,
    returns=Array("log_probs", stack=True, rtol=1e-9),
    number="10.4",
    minutes=9,
    difficulty=2,
    points=4,
    quiet=True,
    hints=(
        "Turn every state but the first into K scores, and the scores of each word into "
        "logarithms of probabilities. Do not go through the probabilities themselves: a "
        "probability can be too small for a float, its logarithm cannot.",
        "Which row of the states belongs to word t? What is the logarithm of a quotient, and which "
        "part of softmax is the denominator? By which number may all scores of one word be moved "
        "without changing the result, so that exp never overflows?",
        "states of the sentence; all but the first times the output weights, plus bias → logits, a "
        "row for each word\n\nshifted ← logits less the largest of their row\n\nresult: shifted "
        "less the log of the sum of exponentials of their row",
    ),
    mistakes=(
        Mistake(
            "state-before",
            "states[1:] @",
            "states[:-1] @",
            "each word is tagged before it is read",
            "a tagger that takes the state before word t",
            "Which row of the states has seen word t?",
        ),
        Mistake(
            "one-row-too-many",
            "states[1:] @",
            "states @",
            "the state before the first word gets a tag as well",
            "T + 1 rows, one for the zeros at the start",
            "How many words are there, and how many states?",
        ),
        Mistake(
            "unshifted",
            "logits - np.max(logits, axis=1, keepdims=True)",
            "logits - 0.0",
            "large scores overflow",
            "log-probabilities from exponentials of the scores as they come",
            "What is the largest number that exp can take, and how can every score be kept below?",
        ),
        Mistake(
            "log-of-softmax",
            _SHIFT,
            _SOFTMAX + "    return np.log(p)",
            "a probability that is too small for a float becomes log 0",
            "the log of a softmax",
            "What is np.exp(-1000), and what is its logarithm?",
        ),
        Mistake(
            "epsilon-in-log",
            _SHIFT,
            _SOFTMAX + "    return np.log(p + 1e-12)",
            "a small number inside the log hides how unlikely a tag is",
            "the log of a softmax plus 1e-12",
            "What is the smallest value that your result can have, and what should it be for "
            "scores that lie 2000 apart?",
        ),
        Mistake(
            "smaller-epsilon-in-log",
            _SHIFT,
            _SOFTMAX + "    return np.log(p + 1e-10)",
            "a small number inside the log hides how unlikely a tag is",
            "the log of a softmax plus 1e-10",
            "What is the smallest value that your result can have, and what should it be for "
            "scores that lie 2000 apart?",
        ),
        Mistake(
            "probabilities",
            "return shifted - np.log(total)",
            "return np.exp(shifted) / total",
            "these are probabilities, not their logarithms",
            "a softmax",
            "Can the logarithm of a probability be positive?",
        ),
        Mistake(
            "logits",
            "return shifted - np.log(total)",
            "return logits",
            "the scores are not normalised",
            "the logits as they are",
            "To what do the exponentials of one row sum?",
        ),
        Mistake(
            "shifted-logits",
            "return shifted - np.log(total)",
            "return shifted",
            "the log of the sum is not subtracted",
            "the logits less the largest of their row",
            "To what do the exponentials of one row sum?",
        ),
        Mistake(
            "shift-forgotten-later",
            "return shifted - np.log(total)",
            "return logits - np.log(total)",
            "numerator and denominator are shifted differently",
            "logits less the log of a sum that was shifted",
            "Your sum is of shifted scores: what are the scores that you subtract it from?",
        ),
        Mistake(
            "sum-without-log",
            "shifted - np.log(total)",
            "shifted - total",
            "the sum is subtracted, not its logarithm",
            "shifted scores less the sum of exponentials",
            "What is the logarithm of a quotient?",
        ),
        Mistake(
            "divided-by-log",
            "shifted - np.log(total)",
            "shifted / np.log(total)",
            "the scores are divided by the log of the sum",
            "shifted scores over the log of the sum",
            "What is the logarithm of a quotient?",
        ),
        Mistake(
            "negative",
            "return shifted - np.log(total)",
            "return np.log(total) - shifted",
            "the sign is that of a loss",
            "minus the log-probabilities",
            "Is the logarithm of a probability positive or negative?",
        ),
        Mistake(
            "bits",
            "return shifted - np.log(total)",
            "return (shifted - np.log(total)) / np.log(2)",
            "the logarithms are to base 2",
            "log-probabilities in bits",
            "To which base is a nat?",
        ),
        Mistake(
            "over-words",
            _SHIFT,
            "    shifted = logits - np.max(logits, axis=0, keepdims=True)\n"
            "    total = np.sum(np.exp(shifted), axis=0, keepdims=True)\n"
            "    return shifted - np.log(total)",
            "each tag is normalised over the words",
            "a softmax along axis 0",
            "Which probabilities sum to one: those of all tags, or of all words?",
        ),
        Mistake(
            "over-everything",
            _SHIFT,
            "    shifted = logits - np.max(logits)\n"
            "    total = np.sum(np.exp(shifted))\n"
            "    return shifted - np.log(total)",
            "all words share one distribution",
            "a softmax over all entries at once",
            "How many distributions are there in a sentence of T words?",
        ),
        Mistake(
            "one-shift-for-all",
            "np.max(logits, axis=1, keepdims=True)",
            "np.max(logits)",
            "one maximum for all words leaves some with nothing",
            "scores less the largest of the whole sentence",
            "Take a word with scores near +1000 and one near -1000: after your shift, what is exp "
            "of the second's?",
        ),
        Mistake(
            "shift-clipped",
            "    shifted = logits",
            "    logits = np.clip(logits, -500, 500)\n    shifted = logits",
            "clipping makes different large scores equal",
            "log-probabilities of scores clipped to ±500",
            "What do scores of 1000 and 998 have in common after clipping?",
        ),
        Mistake(
            "bias-missing",
            " + b_out[:, 0]",
            "",
            "the bias of the tags is missing",
            "a tagger without b_out",
            "Which parameter of the output layer is not in your scores?",
        ),
        Mistake(
            "words-in-columns",
            "return shifted - np.log(total)",
            "return (shifted - np.log(total)).T",
            "words are columns, tags are rows",
            "an array of shape (K, T)",
            "Which axis comes first in the docstring?",
        ),
        Mistake(
            "last-word-only",
            "return shifted - np.log(total)",
            "return (shifted - np.log(total))[-1]",
            "only the last word gets its log-probabilities",
            "the row of the last word",
            "How many words of the sentence are to be tagged?",
        ),
        Mistake(
            "squeezed",
            "return shifted - np.log(total)",
            "return np.squeeze(shifted - np.log(total))",
            "axes of length one disappear",
            "log-probabilities that are squeezed",
            "What is left of the shape (T, K) when T or K is one?",
        ),
        Mistake(
            "sigmoid-on-top",
            "    shifted = logits",
            "    logits = 1 / (1 + np.exp(-logits))\n    shifted = logits",
            "the scores go through a sigmoid first",
            "a softmax of sigmoids",
            "What lies between the hidden states and the softmax?",
        ),
        Mistake(
            "sum-over-everything",
            "np.sum(np.exp(shifted), axis=1, keepdims=True)",
            "np.sum(np.exp(shifted))",
            "all probabilities of the sentence sum to one together",
            "one sum over every number of the sentence",
            "How many distributions does a sentence of T words need?",
        ),
        Mistake(
            "log2-of-the-sum",
            "np.log(total)",
            "np.log2(total)",
            "scores in nats are normalised by a logarithm in bits",
            "np.log2 of the sum",
            "Which logarithm undoes np.exp?",
        ),
        Mistake(
            "shifted-by-the-mean",
            "np.max(logits, axis=1, keepdims=True)",
            "np.mean(logits, axis=1, keepdims=True)",
            "scores are shifted by their mean, and exp overflows",
            "a shift by the mean of a row",
            "How large can a score less the mean still be, and how large a score less the largest?",
        ),
    ),
    incompatible=(
        # One shift and one sum for everything: that is one softmax over everything.
        frozenset({"one-shift-for-all", "sum-over-everything"}),
        # Scores less a shift of nothing are the scores.
        frozenset({"shifted-logits", "unshifted"}),
    ),
)
