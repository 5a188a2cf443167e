# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    both = np.hstack([V, U, b_hidden])
    step = lambda h, x: sigmoid(both @ np.concatenate([h, x, [1.0]]))
    return np.array(list(accumulate(E[words], step, initial=np.zeros(len(V)))))
