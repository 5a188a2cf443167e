# exercise: predict
# right: no
# wrong: the prefix is read backwards in the warm-up
# lines: 8, 12
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, b_h, b_o = params
    h = np.zeros_like(b_h)
    pending = list(prefix)
    produced = ""
    while True:
        if pending:
            ch = pending.pop()
        else:
            ch = idx_to_char[int((W @ h + b_o).argmax())]
            produced += ch
            if len(produced) == num_chars:
                return prefix + produced
        h = np.tanh(U[:, [char_to_idx[ch]]] + V @ h + b_h)
