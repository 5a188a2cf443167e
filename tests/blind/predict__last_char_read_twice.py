# exercise: predict
# right: no
# wrong: the last character of the prefix is read again before anything is written
# lines: 18
# needs: forward_batch
import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    returns    str: the prefix and, after it, num_chars new characters
    """
    text = list(prefix)
    state = np.zeros((1, params[1].shape[0]))
    _, states = forward_batch(np.array([[char_to_idx[c] for c in text]]), state, params)
    state = states[:, -1]
    for _ in range(num_chars):
        outputs, states = forward_batch(np.array([[char_to_idx[text[-1]]]]), state, params)
        state = states[:, -1]
        text.append(idx_to_char[int(outputs[0, 0].argmax())])
    return "".join(text)
