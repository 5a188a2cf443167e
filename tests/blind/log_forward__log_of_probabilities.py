# exercise: log_forward
# right: no
# wrong: goes through the probabilities and adds a tiny number under the logarithm
# lines: 20
# needs: tagger_states
import numpy as np


def log_forward(words, params):
    """ln p(tag) of every tag, for every word of a sentence, given the words up to it.

    words    word indices (T,), integers
    params   (E, U, V, W, b_hidden, b_out); W is (K, H), b_out (K, 1)
    returns  log_probs (T, K): row t is the log of the softmax of W h + b_out, with h the
             state after word t; finite for scores of ±1000
    """
    W, b_out = params[3], params[5]
    scores = tagger_states(words, params)[1:] @ W.T + b_out[:, 0]
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.log(e / e.sum(axis=1, keepdims=True) + 1e-12)
