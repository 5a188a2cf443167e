# exercise: generate_name
# right: no
# wrong: the end mark is written into the name before the loop stops (order of append and test)
import numpy as np

from labkit.reference import rnn_step


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = params[0].shape[1]
    x, h, indices = np.zeros((C, 1)), np.zeros_like(params[3]), []
    while len(indices) < max_length and 0 not in indices:
        h, p = rnn_step(x, h, params)
        scores = np.log(p) / temperature
        q = np.exp(scores - scores.max())
        indices.append(int(rng.choice(C, p=(q / q.sum()).ravel())))
        x = np.eye(C)[indices[-1]].reshape(C, 1)
    return "".join(idx_to_letter[i] for i in indices)
