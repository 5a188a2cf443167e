# exercise: generate_name
# right: no
# wrong: the logarithms are multiplied by the temperature, so a high one makes the draw bolder (p ** temperature)
import numpy as np

from labkit.reference import rnn_step


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    eye = np.eye(params[0].shape[1])

    def write(x, h, name):
        if len(name) == max_length:
            return name
        h, p = rnn_step(x, h, params)
        weights = p[:, 0] ** temperature
        index = int(rng.choice(len(weights), p=weights / weights.sum()))
        return name if index == 0 else write(eye[:, [index]], h, name + idx_to_letter[index])

    return write(np.zeros((len(eye), 1)), np.zeros(params[3].shape), "")
