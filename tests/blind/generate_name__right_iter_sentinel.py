# exercise: generate_name
# right: yes
# wrong: iter with a sentinel calls a drawing function until the end mark comes
# lines:
# needs: rnn_step, softmax
from itertools import islice

import numpy as np


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    C, H = params[0].shape[1], params[1].shape[0]
    at = {"x": np.zeros((C, 1)), "h": np.zeros((H, 1))}

    def draw():
        at["h"], p = rnn_step(at["x"], at["h"], params)
        logits = np.log(np.maximum(p[:, 0], 1e-300)) / temperature
        index = int(rng.choice(C, p=softmax(logits)))
        at["x"] = (np.arange(C) == index).astype(float)[:, None]
        return index

    return "".join(idx_to_letter[i] for i in islice(iter(draw, 0), max_length))
