# exercise: predict
# right: no
# wrong: the characters are drawn at random from the probabilities and not the likeliest ones
# lines: 26

def predict(prefix, num_chars, params, char_to_idx, idx_to_char, rng=np.random.default_rng(0)):
    """Read a prefix, then write so many characters, always the likeliest.

    prefix     str of one or more characters of the vocabulary
    num_chars  how many to write, 1 or more
    the dicts  the vocabulary; an 'UNK' in it is never the likeliest
    returns    str: the prefix and, after it, num_chars new characters
    """
    hidden_size = params[1].shape[0]
    state = np.zeros((1, hidden_size))
    generated = prefix

    # Warm-up
    for ch in prefix:
        probs, states = forward_batch(np.array([[char_to_idx[ch]]]), state, params)
        state = states[:, -1, :]

    # Generation
    for _ in range(num_chars):
        p = probs[0, -1] / probs[0, -1].sum()
        idx = int(rng.choice(len(p), p=p))
        generated += idx_to_char[idx]
        probs, states = forward_batch(np.array([[idx]]), state, params)
        state = states[:, -1, :]

    return generated
