# exercise: log_forward
# right: no
# wrong: uses states[:-1], the state before each word
import numpy as np

from labkit.reference import tagger_states


def log_forward(words, params):
    *_, W, _, b_out = params
    rows = []
    for h in tagger_states(words, params)[:-1]:
        s = W @ h + b_out[:, 0]
        m = s.max()
        rows.append(s - m - np.log(np.sum(np.exp(s - m))))
    return np.array(rows)
