# exercise: generate_name
# right: no
# wrong: softmax is taken of the probabilities themselves, without their logarithm
# lines: 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    x, h = np.zeros((params[0].shape[1], 1)), np.zeros((params[0].shape[0], 1))
    name = []
    for step in range(max_length):
        h, o = rnn_step(x, h, params)
        p = softmax(o / temperature)
        choice = rng.multinomial(1, p[:, 0])
        if choice[0] == 1:
            break
        name.append(idx_to_letter[int(np.argmax(choice))])
        x = choice[:, None].astype(float)
    return "".join(name)
