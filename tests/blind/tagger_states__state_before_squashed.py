# exercise: tagger_states
# right: no
# wrong: the sum before the sigmoid is handed on to the next step
# lines: 21
# needs: sigmoid
import numpy as np


def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word.

    words    word indices (T,), integers
    params   (E, U, V, W, b_hidden, b_out)
    returns  states (T + 1, H): row 0 is zero, row t + 1 the state after word t,
             sigmoid(U x + V h + b_hidden), where x is the word's row of E
    """
    E, U, V, W, b_hidden, b_out = params
    T, H = len(words), V.shape[0]
    sums = np.zeros((T + 1, H))
    for t in range(T):
        sums[t + 1] = E[words[t]] @ U.T + sums[t] @ V.T + b_hidden.ravel()
    states = np.zeros((T + 1, H))
    states[1:] = sigmoid(sums[1:])
    return states
