# exercise: predict
# right: no
# wrong: only the new characters come back
# lines: 24
# needs: forward_batch
import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    returns    str: the prefix and, after it, num_chars new characters
    """
    H = params[1].shape[0]
    tokens = np.array([[char_to_idx[c] for c in prefix]])
    outputs, states = forward_batch(tokens, np.zeros((1, H)), params)
    new = []
    while len(new) < num_chars:
        best = int(np.argmax(outputs[0, -1]))
        new.append(idx_to_char[best])
        outputs, states = forward_batch(np.array([[best]]), states[:, -1], params)
    return "".join(new)
