# exercise: tagger_states
# right: yes
import itertools


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drive = np.einsum("hd,td->th", U, E[words]) + b_hidden.reshape(1, -1)
    steps = itertools.accumulate(
        drive, lambda h, z: sigmoid(z + V @ h), initial=np.zeros(V.shape[0])
    )
    return np.stack(list(steps))
