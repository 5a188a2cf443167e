# exercise: log_forward
# right: no
# wrong: the scores are read off the states before the words
# lines: 18
# needs: tagger_states
import numpy as np


def log_forward(words, params):
    """ln p(tag) of every tag, for every word of a sentence, given the words up to it.

    words    word indices (T,), integers
    params   (E, U, V, W, b_hidden, b_out); W is (K, H), b_out (K, 1)
    returns  log_probs (T, K): row t is the log of the softmax of W h + b_out, with h the
             state after word t; finite for scores of ±1000
    """
    E, U, V, W, b_hidden, b_out = params
    *before, _ = tagger_states(words, params)
    scores = np.stack(before) @ W.T + b_out.T
    top = scores.max(axis=-1, keepdims=True)
    return scores - top - np.log(np.exp(scores - top).sum(axis=-1, keepdims=True))
