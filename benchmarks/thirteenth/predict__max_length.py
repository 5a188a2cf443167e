# exercise: predict
# right: no
# wrong: The number of characters is taken for the length of the whole text, and the warm-up leaves out the output bias.
# lines: 10, 12
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    state = np.zeros((len(V), 1))
    for c in prefix:
        state = np.tanh(U[:, [char_to_idx[c]]] + V @ state + b_hidden)
    best = int(np.argmax(W @ state))
    text = prefix
    while len(text) < num_chars:
        text += idx_to_char[best]
        state = np.tanh(U[:, [best]] + V @ state + b_hidden)
        best = int(np.argmax(W @ state + b_out))
    return text
