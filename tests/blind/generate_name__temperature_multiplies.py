# exercise: generate_name
# right: no
# wrong: the logits are multiplied by the temperature
# lines: 21
# needs: rnn_step
import numpy as np


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    C = len(params[4])
    eye = np.eye(C)
    x, h, letters = np.zeros((C, 1)), np.zeros((len(params[1]), 1)), []
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        weights = p[:, 0] ** temperature
        index = rng.choice(C, p=weights / weights.sum())
        if index == 0:
            break
        letters.append(idx_to_letter[int(index)])
        x = eye[:, [index]]
    return "".join(letters)
