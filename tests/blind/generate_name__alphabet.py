# exercise: generate_name
# right: no
# wrong: letters are counted from a on, and idx_to_letter is never read
# name: letters-of-the-alphabet
# lines: 14
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    x, h, name = np.zeros((params[0].shape[1], 1)), np.zeros((params[1].shape[0], 1)), ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p) / temperature)
        i = rng.choice(len(q), p=q.ravel())
        if i == 0:
            break
        name += chr(ord("a") + i - 1)
        x = np.zeros_like(x)
        x[i] = 1
    return name
