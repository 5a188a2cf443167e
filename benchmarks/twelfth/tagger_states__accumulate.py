# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b, _ = params
    start = np.zeros(V.shape[0])
    path = accumulate(words, lambda h, w: sigmoid(U @ E[w] + V @ h + b.ravel()), initial=start)
    return np.stack(list(path))
