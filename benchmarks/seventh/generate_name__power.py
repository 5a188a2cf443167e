# exercise: generate_name
# right: no
# wrong: the probabilities are raised to the power of the temperature and not to one over it
# lines: 7

def sharpen(p, temperature):
    q = np.ravel(p) ** temperature
    return q / q.sum()


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    eye = np.eye(len(idx_to_letter))
    x, h = np.zeros((len(eye), 1)), np.zeros_like(params[3])
    name = ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        i = int(rng.choice(len(eye), p=sharpen(p, temperature)))
        if i == 0:
            break
        name += idx_to_letter[i]
        x = eye[:, [i]]
    return name
