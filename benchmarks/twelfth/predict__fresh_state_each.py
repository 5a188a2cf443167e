# exercise: predict
# right: no
# wrong: the state goes back to zeros for every character, and one character too few is written
# lines: 8, 9
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    zero = np.zeros((1, len(params[1])))
    result = prefix
    for k in range(1, num_chars):
        p, hs = forward_batch(np.array([[char_to_idx[result[-1]]]]), zero, params)
        result += idx_to_char[int(p.argmax())]
    return result
