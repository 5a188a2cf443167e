# exercise: predict
# right: yes
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    if num_chars == 0:
        return prefix
    U, V, W, b, c = params
    h = np.zeros(len(V))
    for ch in prefix:
        h = np.tanh(U.T[char_to_idx[ch]] + V @ h + b.ravel())
    score = W @ h + c.ravel()
    best = max((i for i in idx_to_char if idx_to_char[i] != "UNK"), key=lambda i: score[i])
    return predict(prefix + idx_to_char[best], num_chars - 1, params, char_to_idx, idx_to_char)
