# exercise: predict
# right: no
# wrong: the prefix is missing from what is returned (only the new characters)
import numpy as np

from labkit.reference import decode, forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    indices = [char_to_idx[c] for c in prefix]
    zeros = np.zeros((1, params[1].shape[0]))
    for _ in range(num_chars):
        outputs, _ = forward_batch(np.array([indices]), zeros, params)
        indices.append(int(outputs[0, -1].argmax()))
    return "".join(decode(indices[len(prefix) :], idx_to_char))
