# exercise: generate_name
# right: no
# wrong: a name of one letter goes on, as if its end had not been drawn
# lines:

import numpy as np

from labkit.exercises.forward.rnn_step.answer import rnn_step
from labkit.exercises.forward.softmax.answer import softmax


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name, letter by letter.

    Arguments:
        params: (U, V, W, b_hidden, b_out).
        idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
        rng: a numpy.random.Generator, the only source of chance.
        temperature: the logits are divided by it: below 1 bolder, above 1 wilder.
        max_length: the most letters that a name may have.

    Returns:
        str: the letters drawn, without the end mark.
    """
    start = np.zeros((params[0].shape[1], 1))
    x = start
    h = np.zeros((params[1].shape[0], 1))
    name = ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        heated = softmax(np.log(p) / temperature)
        choice = rng.choice(len(p), p=heated.ravel())
        if idx_to_letter[choice] == ".":
            if len(name) == 1:
                continue
            break
        name += idx_to_letter[choice]
        x = np.zeros_like(start)
        x[choice] = 1
    return name
