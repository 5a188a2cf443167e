# exercise: generate_name
# right: no
# wrong: the likeliest letter is taken and nothing is drawn
# lines: 20
# needs: rnn_step
import numpy as np


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    x, h = np.zeros((params[0].shape[1], 1)), np.zeros_like(params[3])
    name = ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        index = int(np.argmax(np.log(p + 1e-12) / temperature))
        if index == 0:
            break
        name += idx_to_letter[index]
        x = np.zeros_like(x)
        x[index] = 1
    return name
