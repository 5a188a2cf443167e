# exercise: predict
# right: no
# wrong: every written character is read from a zero state, the state is not carried along (zeros in the loop)
import numpy as np

from labkit.reference import forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    def read(indices):
        outputs, _ = forward_batch(np.array([indices]), np.zeros((1, len(params[1]))), params)
        return int(np.argmax(outputs[0, -1]))

    index = read([char_to_idx[c] for c in prefix])
    written = [index]
    while len(written) < num_chars:
        index = read([index])
        written.append(index)
    return prefix + "".join(idx_to_char[i] for i in written)
