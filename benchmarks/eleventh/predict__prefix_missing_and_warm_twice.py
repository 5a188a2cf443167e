# exercise: predict
# right: no
# wrong: returns the new characters alone, and reads the last character of the prefix twice
# lines: 12, 16
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, len(params[3])))
    for ch in prefix:
        _, hs = forward_batch(np.array([[char_to_idx[ch]]]), state, params)
        state = hs[:, -1]
    new, idx = [], char_to_idx[prefix[-1]]
    for _ in range(num_chars):
        outputs, hs = forward_batch(np.array([[idx]]), state, params)
        state = hs[:, -1]
        idx = int(outputs[0, 0].argmax())
        new.append(idx_to_char[idx])
    return "".join(new)
