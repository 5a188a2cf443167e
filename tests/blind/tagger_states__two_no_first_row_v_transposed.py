# exercise: tagger_states
# right: no
# wrong: the row of zeros is not among the states; V is transposed
# lines: 21, 23
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
    h = np.zeros(V.shape[0])
    states = []
    for word in words:
        h = sigmoid(U @ E[word] + h @ V + b_hidden[:, 0])
        states.append(h)
    return np.array(states)
