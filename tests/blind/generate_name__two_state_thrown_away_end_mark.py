# exercise: generate_name
# right: no
# wrong: the new state is not kept; the end mark is written into the name
# lines: 21, 24
# needs: rnn_step, softmax
import numpy as np


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    C = params[0].shape[1]
    x = np.zeros((C, 1))
    h = np.zeros((params[1].shape[0], 1))
    name = ""
    for _ in range(max_length):
        _, p = rnn_step(x, h, params)
        q = softmax(np.log(p[:, 0]) / temperature)
        index = int(rng.choice(C, p=q))
        name += idx_to_letter[index]
        if index == 0:
            break
        x = np.eye(C)[:, [index]]
    return name
