# exercise: generate_name
# right: no
# wrong: the first input is the one-hot column of the end mark and not the zero vector
# lines: 11
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    vocab_size = params[4].shape[0]
    h = np.zeros((params[1].shape[0], 1))
    ix = 0
    out = []
    while len(out) < max_length:
        x = np.eye(vocab_size)[:, [ix]]
        h, probs = rnn_step(x, h, params)
        probs = softmax(np.log(probs + 1e-12) / temperature)
        ix = int(rng.choice(vocab_size, p=probs.ravel()))
        if ix == 0:
            break
        out.append(idx_to_letter[ix])
    return "".join(out)
