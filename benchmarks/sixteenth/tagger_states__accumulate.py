# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    start = np.zeros(V.shape[0])
    inputs = E[words] @ U.T + b_hidden.squeeze(axis=1)
    step = lambda h, read: sigmoid(read + np.dot(V, h))
    return np.vstack(list(accumulate(inputs, step, initial=start)))
