# exercise: generate_name
# right: yes

import itertools


def _letters(params, rng, temperature):
    C = len(params[4])
    x, h = np.zeros((params[0].shape[1], 1)), np.zeros((len(params[1]), 1))
    while True:
        h, p = rnn_step(x, h, params)
        keys = np.log(np.maximum(np.ravel(p), 1e-300)) / temperature + rng.gumbel(size=C)
        drawn = int(np.argmax(keys))
        yield drawn
        x = np.zeros_like(x)
        x[drawn] = 1.0


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    until_end = itertools.takewhile(lambda i: i != 0, _letters(params, rng, temperature))
    return "".join(idx_to_letter[i] for i in itertools.islice(until_end, max_length))
