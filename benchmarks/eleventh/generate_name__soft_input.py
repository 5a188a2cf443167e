# exercise: generate_name
# right: no
# wrong: the network reads the whole distribution instead of the letter that was drawn
# lines: 18
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden)
    x = np.zeros((U.shape[1], 1))
    name = ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-12) / temperature)
        k = rng.choice(len(q), p=q.ravel())
        letter = idx_to_letter[k]
        if letter == ".":
            return name
        name += letter
        x = q
    return name
