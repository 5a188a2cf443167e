# exercise: predict
# right: no
# wrong: each new character is read from a zero state
# lines: 22
# needs: forward_batch
import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    returns    str: the prefix and, after it, num_chars new characters
    """
    zeros = np.zeros((1, params[1].shape[0]))
    outputs, states = forward_batch(np.array([[char_to_idx[c] for c in prefix]]), zeros, params)
    text = prefix
    for _ in range(num_chars):
        index = int(outputs[0, -1].argmax())
        text += idx_to_char[index]
        outputs, states = forward_batch(np.array([[index]]), zeros, params)
    return text
