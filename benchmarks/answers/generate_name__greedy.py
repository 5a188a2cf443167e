# exercise: generate_name
# right: no
# wrong: takes the likeliest letter instead of drawing one (argmax)
import numpy as np

from labkit.reference import rnn_step, softmax


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = params[0].shape[1]
    x, h = np.zeros((C, 1)), np.zeros_like(params[3])
    name = ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p[:, 0]) / temperature)
        index = int(np.argmax(q))
        if index == 0:
            break
        name += idx_to_letter[index]
        x = np.eye(C)[:, [index]]
    return name
