# exercise: predict
# right: no
# wrong: indices are turned into characters by the order of the keys in char_to_idx, not by idx_to_char, which fails when the dict is in another order
# lines: 6
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    alphabet = list(char_to_idx)
    state, text = np.zeros((1, params[3].size)), ""

    def feed(char):
        nonlocal state, text
        text += char
        p, hs = forward_batch(np.array([[char_to_idx[char]]]), state, params)
        state = hs[:, 1]
        return alphabet[p[0, 0].argmax()]

    for char in prefix:
        likely = feed(char)
    for _ in range(num_chars):
        likely = feed(likely)
    return text
