# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of the end mark, and a name may be one letter too long
# lines: 8, 11
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = len(idx_to_letter)
    one_hot = np.eye(size)
    x = one_hot[:, [0]]
    h = np.zeros((params[1].shape[0], 1))
    name = ""
    while len(name) <= max_length:
        h, p = rnn_step(x, h, params)
        p = softmax(np.log(np.maximum(p, 1e-30)) / temperature)
        index = rng.choice(size, p=p[:, 0])
        if index == 0:
            return name
        name += idx_to_letter[index]
        x = one_hot[:, [index]]
    return name
