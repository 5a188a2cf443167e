# exercise: generate_name
# right: no
# wrong: the length is looked at after a letter was written, so that 0 gives one letter
# name: one-letter-at-least
# lines: 15
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    x, h, name = np.zeros((params[0].shape[1], 1)), np.zeros((params[1].shape[0], 1)), ""
    while True:
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p) / temperature)
        i = rng.choice(len(q), p=q.ravel())
        if i == 0:
            return name
        name += idx_to_letter[i]
        if len(name) >= max_length:
            return name
        x = np.zeros_like(x)
        x[i] = 1
