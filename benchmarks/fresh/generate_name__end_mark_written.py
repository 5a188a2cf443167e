# exercise: generate_name
# right: no
# wrong: the end mark is part of the name
# lines: 13
# needs: softmax, rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(idx_to_letter)
    x, h, name = np.zeros((C, 1)), np.zeros((len(params[1]), 1)), ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-300) / temperature).ravel()
        k = int(rng.choice(C, p=q))
        name += idx_to_letter[k]
        if k == 0:
            break
        x = np.eye(C)[:, [k]]
    return name
