# exercise: generate_name
# right: yes
# wrong: a draw by the largest of noisy logits (Gumbel), letters from a generator
import itertools

import numpy as np

from labkit.reference import rnn_step


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = params[0].shape[1]

    def letters():
        x, h = np.zeros((C, 1)), np.zeros_like(params[3])
        while True:
            h, p = rnn_step(x, h, params)
            index = int(np.argmax(np.log(p[:, 0]) / temperature + rng.gumbel(size=C)))
            if index == 0:
                return
            yield idx_to_letter[index]
            x = np.eye(C)[:, [index]]

    return "".join(itertools.islice(letters(), max_length))
