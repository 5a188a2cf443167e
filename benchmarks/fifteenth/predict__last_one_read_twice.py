# exercise: predict
# right: no
# wrong: the warm-up reads the whole prefix and the loop then starts by reading its last character once more
# lines: 14, 18
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""

    def step(char, state):
        token = np.array([[char_to_idx[char]]])
        outputs, states = forward_batch(token, state, params)
        return int(outputs[0, -1].argmax()), states[:, -1]

    state = np.zeros((1, len(params[1])))
    for char in prefix:
        _, state = step(char, state)
    text = prefix
    for _ in range(num_chars):
        best, state = step(text[-1], state)
        text += idx_to_char[best]
    return text
