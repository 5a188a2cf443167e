# exercise: tagger_states
# right: yes
# needs: sigmoid
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    read = E[words] @ U.T + b_hidden.ravel()
    start = np.zeros(V.shape[0])
    rows = accumulate(read, lambda h, r: sigmoid(r + V @ h), initial=start)
    return np.array(list(rows))
