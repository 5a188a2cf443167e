# exercise: predict
# right: no
# wrong: The last character of the prefix is read twice, once in the warm-up and once as the first input of the writing.
# lines: 9
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, params[1].shape[0]))
    ids = np.array([[char_to_idx[ch] for ch in prefix]])
    _, states = forward_batch(ids, state, params)
    state = states[:, -1]
    text = prefix
    for _ in range(num_chars):
        outputs, states = forward_batch(np.array([[char_to_idx[text[-1]]]]), state, params)
        state = states[:, -1]
        text += idx_to_char[int(outputs[0, -1].argmax())]
    return text
