# exercise: predict
# right: no
# wrong: the softmax overflows, and NaN is taken for the likeliest
# lines: 13
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros(V.shape[0])
    text = prefix
    for c in prefix:
        h = np.tanh(U[:, char_to_idx[c]] + V @ h + b_hidden[:, 0])
    for _ in range(num_chars):
        z = W @ h + b_out[:, 0]
        p = np.exp(z) / np.exp(z).sum()
        c = idx_to_char[int(np.argmax(p))]
        text += c
        h = np.tanh(U[:, char_to_idx[c]] + V @ h + b_hidden[:, 0])
    return text
