# exercise: tagger_states
# right: no
# wrong: the hidden units use tanh
# lines: 20
import numpy as np


def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    words    word indices (T,), integers
    params   (E, U, V, W, b_hidden, b_out)
    returns  states (T + 1, H): row 0 is zero, row t + 1 the state after word t,
             sigmoid(U x + V h + b_hidden), where x is the word's row of E
    """
    E, U, V, W, b_hidden, b_out = params
    h = np.zeros((V.shape[0], 1))
    rows = [h.T]
    for x in E[words]:
        h = np.tanh(U @ x[:, None] + V @ h + b_hidden)
        rows.append(h.T)
    return np.concatenate(rows)
