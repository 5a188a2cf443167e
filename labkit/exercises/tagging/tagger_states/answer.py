"""Right answer to tagger_states, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.tagging.sigmoid.answer import sigmoid


def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    Arguments:
        words: word indices (T,), an array of any integer dtype.
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
