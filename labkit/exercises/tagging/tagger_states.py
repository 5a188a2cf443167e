"""Exercise 10.3: tagger_states, the network reads a sentence."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Mistake
from labkit.exercises.tagging._common import random_params, repeating_words
from labkit.exercises.tagging.sigmoid import sigmoid


def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    Arguments:
        words: word indices (T,), integers.
        params: (E, U, V, W, b_hidden, b_out); E is (C, D), U (H, D), V (H, H), W (K, H),
            b_hidden (H, 1), b_out (K, 1).

    Returns:
        states (T + 1, H): row 0 is zero, row t + 1 the state after word t,
            sigmoid(U x + V h + b_hidden) with x the row of E that belongs to the word.
    """
    E, U, V, _, b_hidden, _ = params
    states = np.zeros((len(words) + 1, len(V)))
    for t, word in enumerate(words):
        x = E[word]
        h = states[t]
        z = U @ x + V @ h + b_hidden[:, 0]
        states[t + 1] = sigmoid(z)
    return states


def cases(rng):
    """One word, words that come again, each size at one, terms switched off, and far ends."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 7, 3, 4, 5)
    words = repeating_words(rng, 6, 7)
    quiet = np.zeros_like(b_hidden)
    return [
        Case("one word", rng.integers(1, 7, size=1), (E, U, V, W, b_hidden, b_out)),
        Case("no biases and one word", rng.integers(1, 7, size=1), (E, U, V, W, quiet, b_out)),
        Case("three different words", rng.permutation(7)[:3], (E, U, V, W, b_hidden, b_out)),
        Case("no recurrent weights", words, (E, U, 0 * V, W, b_hidden, b_out)),
        Case("no biases", words, (E, U, V, W, quiet, 0 * b_out)),
        Case("words that come again", words, (E, U, V, W, b_hidden, b_out)),
        Case("a long sentence", repeating_words(rng, 9, 10), random_params(rng, 10, 4, 3, 2)),
        Case("one hidden unit", repeating_words(rng, 4, 5), random_params(rng, 5, 3, 1, 2)),
        Case(
            "word vectors of size one", repeating_words(rng, 4, 5), random_params(rng, 5, 1, 3, 2)
        ),
        Case(
            "parameters in a list and 32-bit indices",
            *(words.astype(np.int32), list(random_params(rng, 8, 4, 5, 3))),
        ),
        Case("sums of ±1000", *_far_apart(rng)),
    ]


def _far_apart(rng):
    """Two hidden units whose sums are near -1000 and near +1000, beside ordinary ones."""
    params = random_params(rng, 7, 3, 4, 5)
    params[4][:2] = rng.permutation([-1000.0, 1000.0])[:, None]
    return repeating_words(rng, 5, 7), params


EXERCISE = Exercise(
    answer=tagger_states,
    cases=cases,
    returns=Array("states", stack=True, rtol=1e-9),
    number="10.3",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "The network of lab 03 with two changes: the input is no one-hot column but a row of `E`, "
        "looked up by the word's number, and the hidden units use your `sigmoid`. All states are "
        "kept as rows of one array, the zeros before the first word too.",
        "How many rows does the array have, and which row holds the state that word t meets? "
        "`b_hidden` has shape (H, 1) and a row of states (H,): what happens when they are added "
        "as they are?",
        "states ← zeros, one row more than words\n\nfor each word, in order: its row of E; input "
        "weights times that, plus recurrent weights times the row of states before, plus bias "
        "without its second axis; sigmoid; into the next row",
    ),
    mistakes=(
        Mistake(
            "recurrence-missing",
            "V @ h + ",
            "",
            "every word is read as if it were the first",
            "a network without the term V h",
            "What does the state after the third word know of the first?",
        ),
        Mistake(
            "state-too-old",
            "h = states[t]",
            "h = states[t - 1]",
            "each word meets the state of two steps ago",
            "a loop that reads states[t - 1]",
            "Row 0 is the state before the first word: which row is the one before word t?",
        ),
        Mistake(
            "position-for-word",
            "x = E[word]",
            "x = E[t % len(E)]",
            "the embedding is looked up by position, not by word",
            "a loop that reads E[t]",
            "Which of the numbers in your loop says what the word is?",
        ),
        Mistake(
            "embedding-by-column",
            "x = E[word]",
            "x = E[:, word]",
            "words are looked up among the columns of E",
            "a loop that reads E[:, word]",
            "E has shape (C, D): along which axis are the words?",
        ),
        Mistake(
            "embedding-squashed",
            "x = E[word]",
            "x = sigmoid(E[word])",
            "the word vectors go through a sigmoid first",
            "a network that applies sigmoid to the rows of E",
            "How many sigmoids lie between a word's vector and the state?",
        ),
        Mistake(
            "bias-missing",
            " + b_hidden[:, 0]",
            "",
            "the bias of the hidden units is missing",
            "a network without b_hidden",
            "Which of the parameters that a hidden unit has is not in your sum?",
        ),
        Mistake(
            "bias-as-a-column",
            "b_hidden[:, 0]",
            "b_hidden",
            "a column (H, 1) is added to a flat vector (H,)",
            "a sum in which b_hidden keeps its second axis",
            "What is the shape of np.zeros(3) + np.zeros((3, 1))?",
        ),
        Mistake(
            "bias-outside",
            "        z = U @ x + V @ h + b_hidden[:, 0]\n        states[t + 1] = sigmoid(z)",
            "        z = U @ x + V @ h\n        states[t + 1] = sigmoid(z) + b_hidden[:, 0]",
            "the bias is added after the sigmoid",
            "sigmoid(U x + V h) + b_hidden",
            "Can a sigmoid be larger than 1, or negative? Can your states?",
        ),
        Mistake(
            "recurrence-outside",
            "        z = U @ x + V @ h + b_hidden[:, 0]\n        states[t + 1] = sigmoid(z)",
            "        z = U @ x + b_hidden[:, 0]\n        states[t + 1] = sigmoid(z) + V @ h",
            "the old state is added after the sigmoid",
            "sigmoid(U x + b_hidden) + V h",
            "Can a sigmoid be larger than 1, or negative? Can your states?",
        ),
        Mistake(
            "tanh",
            "= sigmoid(z)",
            "= np.tanh(z)",
            "the hidden units use tanh",
            "a network with tanh",
            "Which function has this lab put in the place of tanh?",
        ),
        Mistake(
            "linear",
            "= sigmoid(z)",
            "= z",
            "the hidden units have no nonlinearity",
            "a network without the sigmoid",
            "Between which numbers does a state of this network lie?",
        ),
        Mistake(
            "v-transposed",
            "V @ h",
            "h @ V",
            "the state meets V from the wrong side",
            "a network with V transposed",
            "Entry (i, j) of V leads from unit j to unit i: which index is summed over?",
        ),
        Mistake(
            "first-state-not-returned",
            "return states",
            "return states[1:]",
            "the state before the first word is not returned",
            "a stack of T states",
            "How many states are there when there are T words?",
        ),
        Mistake(
            "last-state-only",
            "return states",
            "return states[-1]",
            "only the last state is returned",
            "a function that returns the state after the last word",
            "Every word gets a tag: how many states are needed for that?",
        ),
        Mistake(
            "starts-at-one-half",
            "np.zeros((len(words) + 1, len(V)))",
            "np.full((len(words) + 1, len(V)), 0.5)",
            "the first state is one half, not zero",
            "a network that starts from sigmoid(0)",
            "What does row 0 of the states hold, according to the docstring?",
        ),
        Mistake(
            "starts-at-one",
            "np.zeros((len(words) + 1, len(V)))",
            "np.ones((len(words) + 1, len(V)))",
            "the first state is one, not zero",
            "a network that starts from ones",
            "What does row 0 of the states hold, according to the docstring?",
        ),
        Mistake(
            "read-backwards",
            "for t, word in enumerate(words):",
            "for t, word in enumerate(words[::-1]):",
            "the sentence is read from its end",
            "a network that reads the last word first",
            "Which word does state 1 belong to?",
        ),
        Mistake(
            "last-word-not-read",
            "    return states",
            "    return np.concatenate([states[:-1]])",
            "the last word is not read",
            "a loop that ends one word early, T states in all",
            "After which word is the last state taken?",
        ),
        Mistake(
            "first-state-at-the-end",
            "return states",
            "return np.roll(states, -1, axis=0)",
            "the zero state stands in the last row, not in row 0",
            "a network that writes state t into row t and reads row t - 1",
            "In which row does the docstring put the state before the first word?",
        ),
        Mistake(
            "last-state-in-every-row",
            "return states",
            "return np.tile(states[-1], (len(states), 1))",
            "all rows hold the last state",
            "one array that is written again and again, and kept T + 1 times",
            "If a list holds one array three times, what does changing the array do to the list?",
        ),
        Mistake(
            "input-alone-squashed",
            "        states[t + 1] = sigmoid(z)",
            "        states[t + 1] = sigmoid(U @ x) + z - U @ x",
            "only U x goes through the sigmoid",
            "sigmoid(U x) + V h + b_hidden",
            "Where does the bracket of your sigmoid close?",
        ),
    ),
)
