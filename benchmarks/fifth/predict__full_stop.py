# exercise: predict
# right: no
# wrong: Writing stops at a full stop, so the result may be shorter than asked.
# lines: 18
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    h = np.zeros((1, len(params[1])))

    def read(char, h):
        p, s = forward_batch(np.array([[char_to_idx[char]]]), h, params)
        return p[0, 0], s[:, 1]

    for char in prefix:
        p, h = read(char, h)
    result = prefix
    for _ in range(num_chars):
        char = idx_to_char[int(np.argmax(p))]
        result += char
        if char == ".":
            break
        p, h = read(char, h)
    return result
