# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of '.', not the zero vector (x)
import numpy as np

from labkit.reference import rnn_step, softmax


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = params[0].shape[1]
    columns = np.eye(C)[..., None]
    x, h, name = columns[0], np.zeros_like(params[3]), ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        index = int(rng.choice(C, p=softmax(np.log(p[:, 0]) / temperature)))
        if index == 0:
            break
        name += idx_to_letter[index]
        x = columns[index]
    return name
