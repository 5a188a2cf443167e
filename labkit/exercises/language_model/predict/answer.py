"""Right answer to predict, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.training.forward_batch.answer import forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    Arguments:
        prefix: str of one or more characters, all of them in the vocabulary.
        num_chars: how many characters to write, 1 or more.
        params: (U, V, W, b_hidden, b_out).
        char_to_idx, idx_to_char: the vocabulary, two dicts; left as they are. An 'UNK' in it is
            never the likeliest.

    Returns:
        str: the prefix and, after it, num_chars new characters.
    """

    def read(char, state):
        tokens = np.array([[char_to_idx[char]]])
        outputs, hidden_states = forward_batch(tokens, state, params)
        return outputs[0, 0], hidden_states[:, 1]

    state = np.zeros((1, params[1].shape[0]))
    for char in prefix:
        p, state = read(char, state)
    text = prefix
    for _ in range(num_chars):
        char = idx_to_char[int(np.argmax(p))]
        text += char
        p, state = read(char, state)
    return text
