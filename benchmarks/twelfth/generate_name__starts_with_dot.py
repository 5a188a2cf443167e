# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of the end mark instead of the zero vector
# lines: 11
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = len(idx_to_letter)
    token, name = 0, []
    h = np.zeros((params[1].shape[0], 1))
    while len(name) < max_length:
        column = np.zeros((size, 1))
        column[token] = 1.0
        h, p = rnn_step(column, h, params)
        probs = softmax(np.log(p) / temperature).flatten()
        token = int(rng.choice(size, p=probs))
        if token == 0:
            break
        name.append(idx_to_letter[token])
    return "".join(name)
