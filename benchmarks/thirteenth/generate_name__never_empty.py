# exercise: generate_name
# right: no
# wrong: The end mark gets no chance as the first draw, so no empty name is ever drawn however likely it is.
# lines: 13
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = params[4].shape[0]
    one_hot = np.eye(size)
    x, state, letters = np.zeros((size, 1)), np.zeros_like(params[3]), []
    while len(letters) < max_length:
        state, probs = rnn_step(x, state, params)
        weights = np.log(probs[:, 0] + 1e-300) / temperature
        if not letters:
            weights[0] = -np.inf
        index = rng.choice(size, p=softmax(weights))
        if index == 0:
            break
        letters.append(idx_to_letter[int(index)])
        x = one_hot[:, [index]]
    return "".join(letters)
