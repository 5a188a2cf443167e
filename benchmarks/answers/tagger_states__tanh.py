# exercise: tagger_states
# right: no
# wrong: tanh in place of the sigmoid
import numpy as np


def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = [np.zeros(len(V))]
    for x in E[words]:
        states.append(np.tanh(x @ U.T + states[-1] @ V.T + b_hidden.ravel()))
    return np.array(states)
