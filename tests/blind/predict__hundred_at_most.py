# exercise: predict
# right: no
# wrong: no more than a hundred characters are written
# lines: 11
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros(V.shape[0])
    text = prefix
    for c in prefix:
        h = np.tanh(U[:, char_to_idx[c]] + V @ h + b_hidden[:, 0])
    for _ in range(min(num_chars, 100)):
        z = W @ h + b_out[:, 0]
        c = idx_to_char[int(np.argmax(z))]
        text += c
        h = np.tanh(U[:, char_to_idx[c]] + V @ h + b_hidden[:, 0])
    return text
