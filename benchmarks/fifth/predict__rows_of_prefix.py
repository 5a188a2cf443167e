# exercise: predict
# right: no
# wrong: Two faults: the characters of the prefix are read as rows of a batch, each from a zero state, so only the last one counts; and only the new characters are returned.
# lines: 7, 16
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    hidden = len(params[1])
    idx = encode(list(prefix), char_to_idx).reshape(-1, 1)
    probs, states = forward_batch(idx, np.zeros((len(idx), hidden)), params)
    p, state = probs[-1, -1], states[-1:, -1]
    out = []
    for _ in range(num_chars):
        k = int(p.argmax())
        out.append(idx_to_char[k])
        probs, states = forward_batch(np.array([[k]]), state, params)
        p, state = probs[0, -1], states[:, -1]
    return "".join(out)
