# exercise: generate_name
# right: no
# wrong: every step starts from the zero state because the new state is not handed on, and names have at most max_length - 1 letters
# lines: 9, 16
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(params[4])

    def write(x, h, name):
        if len(name) + 1 >= max_length:
            return name
        new_h, o = rnn_step(x, h, params)
        q = softmax(np.log(o + 1e-300) / temperature).ravel()
        i = rng.choice(C, p=q)
        if i == 0:
            return name
        return write(np.eye(C)[:, i : i + 1], h, name + idx_to_letter[i])

    return write(np.zeros((C, 1)), np.zeros(params[3].shape), "")
