# exercise: predict
# right: no
# wrong: The last character of the prefix is read twice: once with the prefix and once more before the first new character.
# lines: 14
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros(V.shape[0])

    def step(h, i):
        h = np.tanh(U[:, i] + V @ h + b_hidden[:, 0])
        return h, W @ h + b_out[:, 0]

    text = list(prefix)
    for ch in prefix:
        h, _ = step(h, char_to_idx[ch])
    for _ in range(num_chars):
        h, scores = step(h, char_to_idx[text[-1]])
        text.append(idx_to_char[int(np.argmax(scores))])
    return "".join(text)
