# exercise: generate_name
# right: no
# wrong: two: the state is not carried along, each letter starts from zeros; the name may be one letter too long (<=)
import numpy as np

from labkit.reference import rnn_step, softmax


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = params[0].shape[1]
    start = np.zeros_like(params[3])
    x, name = np.zeros((C, 1)), []
    while len(name) <= max_length:
        _, p = rnn_step(x, start, params)
        index = int(rng.choice(C, p=softmax(np.log(p) / temperature, axis=0)[:, 0]))
        if index == 0:
            break
        name.append(idx_to_letter[index])
        x = np.eye(C)[:, index : index + 1]
    return "".join(name)
