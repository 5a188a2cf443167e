# exercise: tagger_states
# right: no
# wrong: the state before the first word is sigmoid(0) and not 0
# lines: 18
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
    states = [sigmoid(np.zeros(V.shape[0]))]
    for word in words:
        states.append(sigmoid(U @ E[word] + V @ states[-1] + b_hidden[:, 0]))
    return np.array(states)
