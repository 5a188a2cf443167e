# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    """Hidden states of the tagger, from zeros before the first word."""
    E, U, V, _, b_hidden, _ = params

    def after(h, x):
        return sigmoid(U @ x + V @ h + b_hidden.ravel())

    return np.array(list(accumulate(E[words], after, initial=np.zeros(len(V)))))
