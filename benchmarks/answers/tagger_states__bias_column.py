# exercise: tagger_states
# right: no
# wrong: the bias column (H, 1) meets flat rows, their sum is (H, H) and its first row is taken (b_hidden not flattened)
import numpy as np

from labkit.reference import sigmoid


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    states = np.zeros((len(words) + 1, V.shape[0]))
    for t, word in enumerate(words):
        states[t + 1] = sigmoid(U @ E[word] + V @ states[t] + b_hidden)[0]
    return states
