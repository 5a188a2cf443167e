# exercise: tagger_states
# right: no
# wrong: the state is multiplied by V from the wrong side, states[t] @ V
import itertools

import numpy as np

from labkit.reference import sigmoid


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    read = E[words] @ U.T + b_hidden.T

    def go_on(h, row):
        return sigmoid(row + h @ V)

    return np.array(list(itertools.accumulate(read, go_on, initial=np.zeros(len(V)))))
