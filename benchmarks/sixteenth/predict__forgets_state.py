# exercise: predict
# right: no
# wrong: after the prefix every character is read from a zero state, so that only the last character counts
# lines: 13
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    zero = np.zeros((1, len(params[0])))
    tokens = [char_to_idx[c] for c in prefix]
    outputs, _ = forward_batch(np.array([tokens]), zero, params)
    result = prefix
    for _ in range(num_chars):
        best = int(outputs[0, -1].argmax())
        result += idx_to_char[best]
        outputs, _ = forward_batch(np.array([[best]]), zero, params)
    return result
