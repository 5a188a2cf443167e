# exercise: predict
# right: no
# wrong: the last character of the prefix is read again before writing begins (index of prefix[-1] in the loop)
import numpy as np

from labkit.reference import forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, len(params[1])))
    tokens = np.array([[char_to_idx[c] for c in prefix]])
    _, states = forward_batch(tokens, state, params)
    state, index, text = states[:, -1], char_to_idx[prefix[-1]], prefix
    for _ in range(num_chars):
        outputs, states = forward_batch(np.array([[index]]), state, params)
        state = states[:, -1]
        index = int(outputs[0, -1].argmax())
        text += idx_to_char[index]
    return text
