# exercise: generate_name
# right: no
# wrong: the powers p^(1/temperature) are not scaled back to one before the draw from their running sum
# lines: 11
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    x = np.zeros((params[0].shape[1], 1))
    h = np.zeros((params[1].shape[0], 1))
    name = ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        wheel = np.cumsum(p.ravel() ** (1 / temperature))
        i = min(int(np.searchsorted(wheel, rng.random())), len(wheel) - 1)
        if idx_to_letter[i] == ".":
            return name
        name += idx_to_letter[i]
        x[:] = 0
        x[i, 0] = 1
    return name
