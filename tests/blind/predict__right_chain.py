# exercise: predict
# right: yes
# wrong: prefix and writing in one loop over an endless chain
# lines:
# needs: forward_batch
from itertools import chain, repeat

import numpy as np


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    returns    str: the prefix and, after it, num_chars new characters
    """
    state = np.zeros((1, len(params[1])))
    text, best = "", None
    given = chain(prefix, repeat(None))
    while len(text) < len(prefix) + num_chars:
        character = next(given) or idx_to_char[best]
        text += character
        outputs, states = forward_batch(np.array([[char_to_idx[character]]]), state, params)
        state, best = states[:, -1], int(outputs[0, -1].argmax())
    return text
