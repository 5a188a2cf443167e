# exercise: predict
# right: no
# wrong: the warm-up keeps no state, so only the last character of the prefix counts
# lines: 22
# needs: forward_batch
import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    returns    str: the prefix and, after it, num_chars new characters
    """
    def read(character, state):
        outputs, states = forward_batch(np.array([[char_to_idx[character]]]), state, params)
        return int(np.argmax(outputs)), states[:, 1]

    start = np.zeros((1, len(params[3])))
    for character in prefix:
        best, state = read(character, start)
    text = prefix
    for _ in range(num_chars):
        text = text + idx_to_char[best]
        best, state = read(text[-1], state)
    return text
