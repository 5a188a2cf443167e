# exercise: generate_name
# right: no
# wrong: the one-hot column is never cleared, so earlier letters stay on in the input
# lines: 14
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    x, h, out = np.zeros((len(params[4]), 1)), np.zeros((len(params[3]), 1)), ""
    while len(out) < max_length:
        h, p = rnn_step(x, h, params)
        p = softmax(np.log(p) / temperature)
        pick = int(np.searchsorted(np.cumsum(p), rng.random() * p.sum(), side="right"))
        if pick == 0:
            return out
        out += idx_to_letter[pick]
        x[pick, 0] = 1
    return out
