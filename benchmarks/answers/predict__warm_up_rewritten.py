# exercise: predict
# right: no
# wrong: two: the predictions made during the prefix are written in its place; one character too few comes after it (num_chars - 1)
import numpy as np

from labkit.reference import forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    tokens = np.array([[char_to_idx[c] for c in prefix]])
    outputs, states = forward_batch(tokens, np.zeros((1, len(params[1]))), params)
    guesses = outputs[0].argmax(axis=1)
    text = prefix[0] + "".join(idx_to_char[int(i)] for i in guesses)
    state, index = states[:, -1], int(guesses[-1])
    for _ in range(num_chars - 1):
        outputs, states = forward_batch(np.array([[index]]), state, params)
        state, index = states[:, -1], int(outputs[0, 0].argmax())
        text += idx_to_char[index]
    return text
