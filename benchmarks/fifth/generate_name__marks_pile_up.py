# exercise: generate_name
# right: no
# wrong: The input column is never cleared: letters drawn earlier stay 1 in it.
# lines: 18
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, W, b_hidden, b_out = params
    x = np.zeros((U.shape[1], 1))
    h = np.zeros((V.shape[0], 1))
    name = ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        logits = np.log(p + 1e-300) / temperature
        p = softmax(logits)
        idx = rng.choice(len(p), p=p.ravel())
        if idx == 0:
            return name
        name += idx_to_letter[idx]
        x[idx] = 1
    return name
