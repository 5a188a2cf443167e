# exercise: generate_name
# right: no
# wrong: After the power 1/temperature the probabilities are not scaled back to a sum of one before the draw.
# lines: 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = params[0].shape[1]
    x, h, name = np.zeros((size, 1)), np.zeros((len(params[1]), 1)), ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        ladder = np.cumsum(p[:, 0] ** (1 / temperature))
        i = min(int(np.searchsorted(ladder, rng.random(), side="right")), size - 1)
        if idx_to_letter[i] == ".":
            return name
        name += idx_to_letter[i]
        x = (np.arange(size) == i).astype(float)[:, None]
    return name
