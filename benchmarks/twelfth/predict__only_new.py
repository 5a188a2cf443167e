# exercise: predict
# right: no
# wrong: the new characters are returned without the prefix
# lines: 10
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    ids = [char_to_idx[c] for c in prefix]
    for _ in range(num_chars):
        p, _s = forward_batch(np.array([ids]), np.zeros((1, len(params[1]))), params)
        ids.append(int(p[0, -1].argmax()))
    return "".join(decode(ids[-num_chars:], idx_to_char))
