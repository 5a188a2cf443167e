# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b, _ = params
    seen = E[words] @ U.T + b.T
    chain = accumulate(seen, lambda h, s: sigmoid(s + h @ V.T), initial=np.zeros(V.shape[0]))
    return np.array(list(chain))
