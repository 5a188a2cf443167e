# exercise: tagger_states
# right: no
# wrong: the state after word t is written into row t, so row 0 is not zero and the last row is empty (states[t])
import numpy as np

from labkit.reference import sigmoid


def tagger_states(words, params):
    E, U, V = params[:3]
    bias = params[4][:, 0]
    states = np.zeros((len(words) + 1, len(bias)))
    h = states[0].copy()
    for t in range(len(words)):
        h = sigmoid(U @ E[words[t]] + V @ h + bias)
        states[t] = h
    return states
