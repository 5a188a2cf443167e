# exercise: predict
# right: no
# wrong: the last character of the prefix is read twice, once in the warm-up and once before the first choice
# lines: 10
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    codes = [char_to_idx[c] for c in prefix]
    _, hs = forward_batch(np.array([codes]), np.zeros((1, len(params[1]))), params)
    state = hs[:, -1]
    for _ in range(num_chars):
        probs, hs = forward_batch(np.array([codes[-1:]]), state, params)
        state = hs[:, -1]
        codes.append(int(np.argmax(probs[0, 0])))
    return "".join(idx_to_char[c] for c in codes)
