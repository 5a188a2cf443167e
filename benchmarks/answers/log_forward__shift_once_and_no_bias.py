# exercise: log_forward
# right: no
# wrong: two: the maximum is taken off in the numerator only, not inside the sum; b_out is forgotten
import numpy as np

from labkit.reference import tagger_states


def log_forward(words, params):
    scores = tagger_states(words, params)[1:] @ params[3].T
    largest = np.max(scores, axis=1, keepdims=True)
    return (scores - largest) - np.log(np.sum(np.exp(scores), axis=1, keepdims=True))
