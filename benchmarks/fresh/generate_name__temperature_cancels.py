# exercise: generate_name
# right: no
# wrong: divides the probabilities by the temperature and scales them to one: no effect
# lines: 11, 12
# needs: rnn_step
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    C = len(idx_to_letter)
    x, h, name = np.zeros((C, 1)), np.zeros((len(params[1]), 1)), ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        q = p[:, 0] / temperature
        q = q / q.sum()
        k = int(rng.choice(C, p=q))
        if k == 0:
            return name
        name += idx_to_letter[k]
        x = np.eye(C)[:, [k]]
    return name
