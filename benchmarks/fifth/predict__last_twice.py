# exercise: predict
# right: no
# wrong: The whole prefix is read in the warm-up and its last character is read once more before the first new one is written.
# lines: 10
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    ids = [char_to_idx[ch] for ch in prefix]
    _, states = forward_batch(np.array([ids]), np.zeros((1, params[1].shape[0])), params)
    state = states[:, -1]
    for _ in range(num_chars):
        outputs, states = forward_batch(np.array([[ids[-1]]]), state, params)
        state = states[:, -1]
        ids.append(int(outputs[0, -1].argmax()))
    return "".join(idx_to_char[i] for i in ids)
