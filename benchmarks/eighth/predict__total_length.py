# exercise: predict
# right: no
# wrong: num_chars is taken for the length of the whole text, prefix included
# lines: 10
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_hidden, b_out = params
    h = np.zeros_like(b_hidden)
    written = ""
    queue = list(prefix)
    while len(written) < num_chars:
        ch = queue.pop(0)
        written += ch
        h = np.tanh(U[:, [char_to_idx[ch]]] + V @ h + b_hidden)
        if not queue:
            queue.append(idx_to_char[int(np.argmax(W @ h + b_out))])
    return written
