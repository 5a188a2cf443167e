# exercise: predict
# right: no
# wrong: the last character of the prefix is read a second time before anything is written
# lines: 11
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    def step(ch, h):
        probs, hs = forward_batch(np.array([[char_to_idx[ch]]]), h, params)
        return probs[0, -1], hs[:, -1]

    h = np.zeros((1, params[1].shape[0]))
    for ch in prefix:
        _, h = step(ch, h)
    out = list(prefix)
    while len(out) < len(prefix) + num_chars:
        probs, h = step(out[-1], h)
        out.append(idx_to_char[int(np.argmax(probs))])
    return "".join(out)
