# exercise: generate_name
# right: no
# wrong: The new state is thrown away: every letter is predicted from the zero state.
# lines: 11, 14
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    n = params[0].shape[1]

    def tail(x, h, room):
        if room == 0:
            return ""
        _, p = rnn_step(x, h, params)
        q = softmax(np.log(np.maximum(p, 1e-300)) / temperature)
        i = int(rng.choice(n, p=q[:, 0]))
        return "" if i == 0 else idx_to_letter[i] + tail(np.eye(n)[:, [i]], h, room - 1)

    return tail(np.zeros((n, 1)), np.zeros_like(params[3]), max_length)
