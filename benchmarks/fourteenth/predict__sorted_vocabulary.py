# exercise: predict
# right: no
# wrong: The characters are looked up in an alphabetical list instead of the vocabulary's own numbering.
# lines: 6, 15
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    chars = sorted(c for c in char_to_idx if c != "UNK")
    state = np.zeros((1, params[1].shape[1]))
    text = prefix
    todo = list(prefix)
    while len(text) < len(prefix) + num_chars:
        for c in todo:
            p, s = forward_batch(np.array([[char_to_idx[c]]]), state, params)
            state = s[:, 1]
        best = np.argmax(p[0, 0, : len(chars)])
        todo = [chars[best]]
        text += chars[best]
    return text
