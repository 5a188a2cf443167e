# exercise: log_forward
# right: no
# wrong: the largest score of the whole sentence is taken away from all rows
# lines: 19
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
    logits = np.einsum("kh,th->tk", W, tagger_states(words, params)[1:]) + b_out.ravel()
    shifted = logits - logits.max()
    with np.errstate(divide="ignore"):
        return shifted - np.log(np.exp(shifted).sum(axis=1))[:, None]
