# exercise: log_forward
# right: no
# wrong: adds 1e-12 under the logarithm, so -1000 becomes -27.6
import numpy as np

from labkit.reference import tagger_states


def log_forward(words, params):
    states = tagger_states(words, params)
    scores = np.einsum("th,kh->tk", states[1:], params[3]) + params[5].ravel()
    e = np.exp(scores - scores.max(axis=1)[:, None])
    return np.log(e / e.sum(axis=1)[:, None] + 1e-12)
