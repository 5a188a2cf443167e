# exercise: predict
# right: yes
# wrong: states by hand, logits instead of probabilities, reduce over the prefix
import functools

import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params

    def read(h, c):
        return np.tanh(U[:, [char_to_idx[c]]] + V @ h + b_hidden)

    h = functools.reduce(read, prefix, np.zeros_like(b_hidden))
    for _ in range(num_chars):
        c = idx_to_char[int((W @ h + b_out).argmax())]
        prefix, h = prefix + c, read(h, c)
    return prefix
