# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of the end mark and not the zero vector
# lines: 29
# needs: rnn_step, softmax
import numpy as np


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    C = params[0].shape[1]

    def column(index):
        return np.eye(C)[index].reshape(C, 1)

    def go_on(index, h, room):
        if room == 0:
            return ""
        h, p = rnn_step(column(index), h, params)
        q = softmax(np.log(p) / temperature).ravel()
        drawn = int(rng.choice(C, p=q))
        return "" if drawn == 0 else idx_to_letter[drawn] + go_on(drawn, h, room - 1)

    return go_on(0, np.zeros((params[1].shape[0], 1)), max_length)
