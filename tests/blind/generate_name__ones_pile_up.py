# exercise: generate_name
# right: no
# wrong: the input column is never emptied, so all letters so far are in it
# lines: 26
# needs: rnn_step, softmax
import numpy as np


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    x = np.zeros((params[0].shape[1], 1))
    h = np.zeros_like(params[3])
    name = []
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p.ravel()) / temperature)
        index = int(rng.choice(len(q), p=q))
        if idx_to_letter[index] == ".":
            break
        name.append(idx_to_letter[index])
        x[index] = 1
    return "".join(name)
