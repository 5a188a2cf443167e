# exercise: tagger_states
# right: yes
# wrong: accumulate over the products with all words at once
# lines:
# needs: sigmoid
from itertools import accumulate

import numpy as np


def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    words    word indices (T,), integers
    params   (E, U, V, W, b_hidden, b_out)
    returns  states (T + 1, H): row 0 is zero, row t + 1 the state after word t,
             sigmoid(U x + V h + b_hidden), where x is the word's row of E
    """
    E, U, V, W, b_hidden, b_out = params
    drive = np.einsum("hd,td->th", U, E[words]) + b_hidden.T
    steps = accumulate(drive, lambda h, d: sigmoid(d + V @ h), initial=np.zeros(len(V)))
    return np.stack(list(steps))
