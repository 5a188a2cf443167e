# exercise: generate_name
# right: no
# wrong: starts from a random state drawn from rng, not from the zero state
# lines: 16
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    eye = np.eye(params[2].shape[0])

    def go_on(x, h, written):
        if len(written) == max_length:
            return written
        h, p = rnn_step(x, h, params)
        logits = np.log(p[:, 0] + 1e-30) / temperature
        k = rng.choice(len(logits), p=softmax(logits))
        return written if k == 0 else go_on(eye[:, k : k + 1], h, written + idx_to_letter[k])

    start = rng.standard_normal((params[1].shape[0], 1))
    return go_on(np.zeros((len(eye), 1)), start, "")
