# exercise: generate_name
# right: no
# wrong: the probabilities, not their logarithms, are divided by the temperature and go through softmax
import numpy as np

from labkit.reference import rnn_step, softmax


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(params[4])
    letters = []
    x = np.zeros((C, 1))
    h = np.zeros((params[1].shape[0], 1))
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        q = softmax(p.ravel() / temperature)
        index = rng.choice(C, p=q)
        if idx_to_letter[int(index)] == ".":
            break
        letters.append(idx_to_letter[int(index)])
        x = np.zeros((C, 1))
        x[index] = 1
    return "".join(letters)
