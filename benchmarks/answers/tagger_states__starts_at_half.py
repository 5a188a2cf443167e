# exercise: tagger_states
# right: no
# wrong: two: the state before the first word is sigmoid(0) = 0.5, not zero; b_hidden is left out
import numpy as np

from labkit.reference import sigmoid


def tagger_states(words, params):
    E, U, V, *_ = params
    states = np.full((len(words) + 1, V.shape[0]), 0.5)
    t = 0
    while t < len(words):
        states[t + 1] = sigmoid(np.dot(U, E[words[t]]) + np.dot(V, states[t]))
        t += 1
    return states
