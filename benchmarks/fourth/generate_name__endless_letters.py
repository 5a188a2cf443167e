# exercise: generate_name
# right: yes
from itertools import islice, takewhile


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    size, units = params[0].shape[1], params[1].shape[0]

    def indices():
        x, h = np.zeros((size, 1)), np.zeros((units, 1))
        while True:
            h, p = rnn_step(x, h, params)
            logits = np.log(np.maximum(p, 1e-300))
            k = int(rng.choice(size, p=softmax(logits / temperature)[:, 0]))
            yield k
            x = np.eye(size)[:, [k]]

    # index 0 ends the name and is not part of it
    drawn = takewhile(bool, islice(indices(), max_length))
    return "".join(idx_to_letter[k] for k in drawn)
