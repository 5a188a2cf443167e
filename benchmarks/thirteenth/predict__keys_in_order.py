# exercise: predict
# right: no
# wrong: The character is taken from the order in which the dict was filled, not by its index.
# lines: 6, 17
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    alphabet = list(char_to_idx)
    h = np.zeros((1, len(params[3])))

    def read(char, h):
        outputs, hs = forward_batch(np.array([[char_to_idx[char]]]), h, params)
        return outputs[0, 0], hs[:, 1]

    for char in prefix:
        p, h = read(char, h)
    text = prefix
    for _ in range(num_chars):
        char = alphabet[np.argmax(p)]
        text += char
        p, h = read(char, h)
    return text
