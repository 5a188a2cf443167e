# exercise: predict
# right: no
# wrong: stops when the whole text has num_chars characters, the prefix counted (while len(text) < num_chars)
import numpy as np

from labkit.reference import forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = prefix
    while len(text) < num_chars:
        tokens = np.array([[char_to_idx[c] for c in text]])
        outputs, _ = forward_batch(tokens, np.zeros((1, len(params[3]))), params)
        text += idx_to_char[int(outputs[0, -1].argmax())]
    return text
