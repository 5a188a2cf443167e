# exercise: predict
# right: no
# wrong: only the last character of the prefix is read for warm-up, not the whole prefix (prefix[-1:])
import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden)
    text = prefix
    for _ in range(num_chars):
        h = np.tanh(U[:, [char_to_idx[text[-1]]]] + V @ h + b_hidden)
        text += idx_to_char[int(np.argmax(W @ h + b_out))]
    return text
