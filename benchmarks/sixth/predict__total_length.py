# exercise: predict
# right: no
# wrong: It stops when the whole text has num_chars characters, the prefix counted.
# lines: 12
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, params[1].shape[0]))
    out = []
    for c in prefix:
        probs, states = forward_batch(np.array([[char_to_idx[c]]]), state, params)
        state = states[:, 1]
        out.append(c)
    while len(out) < num_chars:
        best = int(np.argmax(probs[0, 0]))
        out.append(idx_to_char[best])
        probs, states = forward_batch(np.array([[best]]), state, params)
        state = states[:, 1]
    return "".join(out)
