# exercise: log_forward
# right: yes
# wrong: logaddexp.reduce for each word
import numpy as np

from labkit.reference import tagger_states


def log_forward(words, params):
    _, _, _, W, _, b_out = params
    scores = (W @ tagger_states(words, params)[1:].T + b_out).T
    return np.array([row - np.logaddexp.reduce(row) for row in scores])
