# exercise: predict
# right: no
# wrong: capitals of the prefix are read as small letters
# lines: 9
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros(V.shape[0])
    text = prefix
    for c in prefix.lower():
        h = np.tanh(U[:, char_to_idx[c]] + V @ h + b_hidden[:, 0])
    for _ in range(num_chars):
        z = W @ h + b_out[:, 0]
        c = idx_to_char[int(np.argmax(z))]
        text += c
        h = np.tanh(U[:, char_to_idx[c]] + V @ h + b_hidden[:, 0])
    return text
