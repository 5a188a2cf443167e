# exercise: generate_name
# right: no
# wrong: the first input is the one-hot of the end mark instead of the zero vector, and the powers of p are not scaled to sum to one before the draw
# lines: 10, 12
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    n = params[0].shape[1]
    eye = np.eye(n)
    h, k, name = np.zeros((params[1].shape[0], 1)), 0, ""
    while len(name) < max_length:
        h, p = rnn_step(eye[:, k : k + 1], h, params)
        w = p.ravel() ** (1 / temperature)
        k = min(int((np.cumsum(w) < rng.random()).sum()), n - 1)
        if k == 0:
            return name
        name += idx_to_letter[k]
    return name
