# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of the end mark
# lines: 8, 10
# needs: softmax, rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    eye = np.eye(len(idx_to_letter))
    k, h, name = 0, np.zeros((len(params[1]), 1)), ""
    while len(name) < max_length:
        h, p = rnn_step(eye[:, [k]], h, params)
        q = softmax(np.log(p + 1e-300) / temperature).ravel()
        k = int(rng.choice(len(q), p=q))
        if k == 0:
            break
        name += idx_to_letter[k]
    return name
