# exercise: log_forward
# right: no
# wrong: goes through the probabilities, log(softmax), which is -inf where one is too small
import numpy as np

from labkit.reference import softmax, tagger_states


def log_forward(words, params):
    W, b_out = params[3], params[5]
    return np.log(softmax(tagger_states(words, params)[1:] @ W.T + b_out.T, axis=1))
