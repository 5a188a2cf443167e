# exercise: generate_name
# right: no
# wrong: takes the likeliest letter, nothing is drawn
# lines: 11
# needs: rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(idx_to_letter)
    x, h, name = np.zeros((C, 1)), np.zeros((len(params[1]), 1)), ""
    while len(name) < max_length:
        h, p = rnn_step(x, h, params)
        k = int(np.argmax(np.log(p + 1e-300) / temperature))
        if k == 0:
            break
        name += idx_to_letter[k]
        x = np.eye(C)[:, [k]]
    return name
