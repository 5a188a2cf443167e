# exercise: predict
# right: no
# wrong: the recursion ends at 1, not at 0: one character too few
# lines: 7

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    if num_chars == 1:
        return prefix
    tokens = np.array([[char_to_idx[c] for c in prefix]])
    outputs, _ = forward_batch(tokens, np.zeros((1, params[0].shape[0])), params)
    longer = prefix + idx_to_char[int(np.argmax(outputs[0, -1]))]
    return predict(longer, num_chars - 1, params, char_to_idx, idx_to_char)
