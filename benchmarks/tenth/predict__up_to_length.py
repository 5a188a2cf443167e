# exercise: predict
# right: no
# wrong: num_chars is taken for the length of the whole text, prefix included
# lines: 9
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, params[1].shape[1]))
    outputs, states = forward_batch(encode(list(prefix), char_to_idx)[np.newaxis], state, params)
    result = prefix
    while len(result) < num_chars:
        token = outputs[0, -1].argmax()
        result += idx_to_char[token]
        outputs, states = forward_batch(np.array([[token]]), states[:, -1], params)
    return result
