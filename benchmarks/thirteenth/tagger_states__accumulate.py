# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drive = np.einsum("hd,td->th", U, E[words]) + b_hidden.T
    rows = accumulate(drive, lambda h, a: sigmoid(a + V @ h), initial=np.zeros(len(V)))
    return np.stack(list(rows))
