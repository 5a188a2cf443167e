# exercise: generate_name
# right: no
# wrong: The first input is the one-hot column of the end mark instead of the zero vector.
# lines: 13
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C, H = len(idx_to_letter), len(params[3])

    def column(i):
        return np.eye(C)[:, i : i + 1]

    h, i, name = np.zeros((H, 1)), 0, []
    while len(name) < max_length:
        h, p = rnn_step(column(i), h, params)
        p = softmax(np.log(p + 1e-300) / temperature).ravel()
        i = rng.choice(C, p=p)
        if i == 0:
            break
        name.append(idx_to_letter[i])
    return "".join(name)
