# exercise: predict
# right: no
# wrong: only the last four characters are read for each new one, from a zero state
# lines: 8
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = prefix
    for _ in range(num_chars):
        window = [char_to_idx[c] for c in text[-4:]]
        p, _ = forward_batch(np.array([window]), np.zeros((1, len(params[1]))), params)
        text += idx_to_char[int(np.argmax(p[0, -1]))]
    return text
