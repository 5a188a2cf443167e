# exercise: generate_name
# right: no
# wrong: divides probabilities, not their logarithms, before softmax
# lines: 11
# needs: softmax, rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(idx_to_letter)
    x, h, name = np.zeros((C, 1)), np.zeros((len(params[1]), 1)), ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        k = int(rng.choice(C, p=softmax(p / temperature)[:, 0]))
        if k == 0:
            return name
        name += idx_to_letter[k]
        x = np.eye(C)[:, [k]]
    return name
