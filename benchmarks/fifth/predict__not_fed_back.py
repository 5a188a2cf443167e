# exercise: predict
# right: no
# wrong: The written character is not read: each new step reads the last character of the prefix again.
# lines: 16
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros((V.shape[0], 1))
    for ch in prefix:
        x = char_to_idx[ch]
        h = np.tanh(U[:, [x]] + V @ h + b_hidden)
    new = ""
    for _ in range(num_chars):
        o = W @ h + b_out
        best = int(np.argmax(o))
        new += idx_to_char[best]
        h = np.tanh(U[:, [x]] + V @ h + b_hidden)
    return prefix + new
