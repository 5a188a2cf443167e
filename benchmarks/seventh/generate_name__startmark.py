# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of the end mark and not zero; and a name may get one letter too many
# lines: 18, 25

def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    n = len(idx_to_letter)
    h = np.zeros((params[1].shape[0], 1))
    idx, name = 0, ""
    while True:
        x = np.zeros((n, 1))
        x[idx, 0] = 1.0
        h, p = rnn_step(x, h, params)
        logits = np.log(p) / temperature
        idx = rng.choice(n, p=softmax(logits)[:, 0])
        if idx == 0:
            return name
        name += idx_to_letter[idx]
        if len(name) > max_length:
            return name
