# exercise: predict
# right: no
# wrong: the last character of the prefix is read again and again, never what was written
# lines: 13
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state, new = np.zeros((1, params[3].shape[0])), []
    for c in prefix:
        token = np.array([[char_to_idx[c]]])
        p, hs = forward_batch(token, state, params)
        state = hs[:, 1]
    while len(new) < num_chars:
        new.append(idx_to_char[int(p[0, 0].argmax())])
        p, hs = forward_batch(token, state, params)
        state = hs[:, 1]
    return prefix + "".join(new)
