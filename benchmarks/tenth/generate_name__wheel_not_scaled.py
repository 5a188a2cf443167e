# exercise: generate_name
# right: no
# wrong: the powers are not scaled back to sum to one before they are looked up with a number from 0 to 1, so at low temperatures the last letter and at high ones the first letters come too often
# lines: 7
def spin(weights, rng):
    wheel = np.cumsum(weights)
    return min(int(np.searchsorted(wheel, rng.random(), side="right")), len(wheel) - 1)


def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    H, C = params[0].shape
    state, x, word = np.zeros((H, 1)), np.zeros((C, 1)), ""
    while len(word) < max_length:
        state, p = rnn_step(x, state, params)
        index = spin(p[:, 0] ** (1 / temperature), rng)
        if not index:
            return word
        word += idx_to_letter[index]
        x[:] = 0
        x[index] = 1
    return word
