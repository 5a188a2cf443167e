# exercise: generate_name
# right: no
# wrong: The probabilities themselves, not their logarithms, are divided by the temperature and scaled back to one, so the temperature does nothing.
# lines: 11
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, *_ = params
    x, h = np.zeros((U.shape[1], 1)), np.zeros((len(V), 1))
    name = []
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        scaled = p[:, 0] / temperature
        scaled /= scaled.sum()
        k = int(rng.choice(scaled.size, p=scaled))
        if not k:
            break
        name.append(idx_to_letter[k])
        x = np.zeros_like(x)
        x[k, 0] = 1.0
    return "".join(name)
