# exercise: tagger_states
# right: yes
from itertools import accumulate


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    drives = E[words] @ U.T + b_hidden.T
    return np.stack(
        [*accumulate(drives, lambda h, z: sigmoid(z + V @ h), initial=np.zeros(len(V)))]
    )
