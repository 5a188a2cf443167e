# exercise: predict
# right: no
# wrong: last is assigned in the loop over pairs only: UnboundLocalError for a prefix of one character
# lines: 8

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, params[1].shape[1]))
    for left, right in zip(prefix, prefix[1:]):
        state = forward_batch(np.array([[char_to_idx[left]]]), state, params)[1][:, 1]
        last = char_to_idx[right]
    chars = list(prefix)
    for _ in range(num_chars):
        p, h = forward_batch(np.array([[last]]), state, params)
        last, state = int(p[0, 0].argmax()), h[:, 1]
        chars.append(idx_to_char[last])
    return "".join(chars)
