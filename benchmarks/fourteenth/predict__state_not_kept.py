# exercise: predict
# right: no
# wrong: While it writes, every step begins from the state after the prefix instead of the one after the last character.
# lines: 11
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    ids = np.array([[char_to_idx[c] for c in prefix]])
    probs, states = forward_batch(ids, np.zeros((1, len(params[1]))), params)
    state = states[:, -1]
    out = [int(probs[0, -1].argmax())]
    while len(out) < num_chars:
        probs, states = forward_batch(np.array([[out[-1]]]), state, params)
        out.append(int(probs[0, -1].argmax()))
    return prefix + "".join(idx_to_char[i] for i in out)
