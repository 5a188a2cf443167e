# exercise: predict
# right: no
# wrong: a character that equals the one before it is replaced by the second likeliest, so no character is ever written twice in a row
# lines: 15, 16
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    state = np.zeros((1, params[0].shape[0]))
    for c in prefix:
        p, s = forward_batch(np.array([[char_to_idx[c]]]), state, params)
        state = s[:, -1]
    text = prefix
    for _ in range(num_chars):
        ranked = np.argsort(-p[0, -1], kind="stable")
        best = int(ranked[0])
        if idx_to_char[best] == text[-1]:
            best = int(ranked[1])
        text += idx_to_char[best]
        p, s = forward_batch(np.array([[best]]), state, params)
        state = s[:, -1]
    return text
