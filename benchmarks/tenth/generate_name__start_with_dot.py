# exercise: generate_name
# right: no
# wrong: the first input is the one-hot vector of the end mark, not the zero vector
# lines: 10
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    size = params[4].shape[0]
    eye = np.eye(size)
    ix, h, name = 0, np.zeros_like(params[3]), ""
    for _ in range(max_length):
        h, probs = rnn_step(eye[:, [ix]], h, params)
        probs = softmax(np.log(probs + 1e-300) / temperature)
        ix = rng.choice(size, p=probs.ravel())
        if ix == 0:
            break
        name += idx_to_letter[ix]
    return name
