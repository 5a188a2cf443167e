# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drive = np.einsum("td,hd->th", E[words], U) + b_hidden.T

    def step(h, z):
        return sigmoid(z + V @ h)

    return np.array(list(accumulate(drive, step, initial=np.zeros(len(V)))))
