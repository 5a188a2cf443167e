# exercise: predict
# right: yes
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params

    def read(h, char):
        return np.tanh(U[:, [char_to_idx[char]]] + V @ h + b_hidden)

    def write(h, left):
        if not left:
            return ""
        char = idx_to_char[int((W @ h + b_out).argmax())]
        return char + write(read(h, char), left - 1)

    h = functools.reduce(read, prefix, np.zeros((len(V), 1)))
    return prefix + write(h, num_chars)
