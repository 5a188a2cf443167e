# exercise: predict
# right: no
# wrong: the prediction after the first character of the prefix is taken; one character too few is written
# lines: 19, 20
# needs: forward_batch
import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    returns    str: the prefix and, after it, num_chars new characters
    """
    tokens = np.array([[char_to_idx[c] for c in prefix]])
    outputs, states = forward_batch(tokens, np.zeros((1, len(params[1]))), params)
    text = prefix
    for _ in range(num_chars - 1):
        best = int(outputs[0, 0].argmax())
        text += idx_to_char[best]
        outputs, states = forward_batch(np.array([[best]]), states[:, -1], params)
    return text
