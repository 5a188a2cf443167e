# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drive = E[np.asarray(words, dtype=int)] @ U.T + b_hidden.T
    start = np.zeros(U.shape[0])
    return np.array(list(accumulate(drive, lambda h, a: sigmoid(a + V @ h), initial=start)))
