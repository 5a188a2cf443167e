# exercise: predict
# right: no
# wrong: Characters are numbered by their place in the dict, not by the index that it holds, which is wrong when the two differ.
# lines: 7, 9, 13
# name: places-for-indices
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    chars = list(char_to_idx)
    state = np.zeros((1, params[1].shape[0]))
    outputs, states = forward_batch(np.array([[chars.index(c) for c in prefix]]), state, params)
    text = prefix
    for n in range(num_chars):
        new = outputs[0, -1].argmax()
        text += chars[new]
        if n + 1 < num_chars:
            outputs, states = forward_batch(np.array([[new]]), states[:, -1], params)
    return text
