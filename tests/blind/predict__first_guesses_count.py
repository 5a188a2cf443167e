# exercise: predict
# right: no
# wrong: the guesses made while reading the prefix are collected too, and the first num_chars of all guesses are returned and not the last
# lines: 14
# name: guesses-of-the-warm-up
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden)
    guesses = []
    for step in range(len(prefix) + num_chars - 1):
        char = prefix[step] if step < len(prefix) else guesses[-1]
        h = np.tanh(U[:, [char_to_idx[char]]] + V @ h + b_hidden)
        guesses.append(idx_to_char[int(np.argmax(W @ h + b_out))])
    return prefix + "".join(guesses[:num_chars])
