# exercise: predict
# right: no
# wrong: In the warm-up the network reads its own guesses after the first character and not the prefix, and the prefix is missing in what is returned.
# lines: 12, 15
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, params[1].shape[0]))
    idx = char_to_idx[prefix[0]]
    written = []
    for step in range(len(prefix) + num_chars - 1):
        outputs, states = forward_batch(np.array([[idx]]), state, params)
        state = states[:, -1]
        idx = int(outputs[0, 0].argmax())
        if step >= len(prefix) - 1:
            written.append(idx_to_char[idx])
    return "".join(written)
