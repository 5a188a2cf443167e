# exercise: tagger_states
# right: no
# wrong: the column of the bias is added to a flat row; of the square that comes out the first row is kept
# lines: 20
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
    states = np.zeros((len(words) + 1, b_hidden.shape[0]))
    for t, word in enumerate(words):
        z = U @ E[word] + V @ states[t] + b_hidden
        states[t + 1] = sigmoid(z)[0]
    return states
