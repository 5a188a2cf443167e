# exercise: generate_name
# right: no
# wrong: the logarithms are multiplied by the temperature instead of divided
# lines: 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    n, letters = params[0].shape[1], []
    x, h = np.zeros((n, 1)), np.zeros_like(params[3])
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        weights = p.ravel() ** temperature
        i = rng.choice(n, p=weights / weights.sum())
        if not i:
            break
        letters.append(idx_to_letter[int(i)])
        x = np.eye(n)[:, i : i + 1]
    return "".join(letters)
