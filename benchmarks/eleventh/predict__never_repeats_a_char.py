# exercise: predict
# right: no
# wrong: a character that equals the one before is barred and the second likeliest is taken
# lines: 11
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    H = params[1].shape[0]
    probs, states = forward_batch(encode(list(prefix), char_to_idx)[None, :], np.zeros((1, H)), params)
    p, h = probs[0, -1].copy(), states[:, -1]
    written = list(prefix)
    for _ in range(num_chars):
        p[char_to_idx[written[-1]]] = 0
        k = np.argmax(p)
        written.append(idx_to_char[k])
        probs, states = forward_batch(np.array([[k]]), h, params)
        p, h = probs[0, -1].copy(), states[:, -1]
    return "".join(written)
