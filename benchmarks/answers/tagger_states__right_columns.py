# exercise: tagger_states
# right: yes
# wrong: columns, joined and turned at the end
import numpy as np

from labkit.reference import sigmoid


def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    columns = [np.zeros_like(b_hidden, dtype=float)]
    both = np.hstack([U, V])
    for word in words:
        columns.append(sigmoid(both @ np.vstack([E[[word]].T, columns[-1]]) + b_hidden))
    return np.hstack(columns).T
