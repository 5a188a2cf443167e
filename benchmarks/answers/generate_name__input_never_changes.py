# exercise: generate_name
# right: no
# wrong: the drawn letter is never read, the zero vector stays the input (x is not set in the loop)
import numpy as np

from labkit.reference import rnn_step, softmax


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    nothing = np.zeros((params[0].shape[1], 1))
    h = np.zeros_like(params[3])
    name = ""
    for _ in range(max_length):
        h, p = rnn_step(nothing, h, params)
        q = softmax(np.log(p[:, 0]) / temperature)
        letter = idx_to_letter[int(rng.choice(len(q), p=q))]
        if letter == ".":
            return name
        name = name + letter
    return name
