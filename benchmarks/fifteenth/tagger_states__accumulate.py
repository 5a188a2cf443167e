# exercise: tagger_states
# right: yes
import itertools


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    inputs = np.einsum("td,hd->th", E[words], U) + b_hidden.T
    rows = itertools.accumulate(
        inputs, lambda h, z: sigmoid(z + np.einsum("ij,j->i", V, h)), initial=np.zeros(V.shape[0])
    )
    return np.vstack(list(rows))
