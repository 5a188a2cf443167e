# exercise: predict
# right: no
# wrong: the first new character is the one with the largest probability at any place of the prefix, not after its last character
# lines: 13
# name: likeliest-of-the-prefix
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    h = np.zeros((1, params[0].shape[0]))
    feed = encode(list(prefix), char_to_idx)[None]
    out = list(prefix)
    for _ in range(num_chars):
        probs, hs = forward_batch(feed, h, params)
        h = hs[:, -1]
        *_, k = np.unravel_index(np.argmax(probs), probs.shape)
        out.append(idx_to_char[int(k)])
        feed = np.array([[k]])
    return "".join(out)
