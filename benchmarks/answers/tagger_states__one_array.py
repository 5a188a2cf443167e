# exercise: tagger_states
# right: no
# wrong: one array is overwritten and appended again and again, so all rows are the last state (h[:] =)
import numpy as np

from labkit.reference import sigmoid


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    h = np.zeros(V.shape[0])
    kept = [h]
    for word in words:
        h[:] = sigmoid(U @ E[word] + V @ h + b_hidden[:, 0])
        kept.append(h)
    return np.stack(kept)
