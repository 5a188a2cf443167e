# exercise: predict
# right: no
# wrong: the new characters are read, but always from the state after the prefix, which is not replaced
# lines: 14
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    def feed(indices, state):
        out, hs = forward_batch(np.reshape(indices, (1, -1)), state, params)
        return int(out[0, -1].argmax()), hs[:, -1]

    start = np.zeros((1, params[1].shape[1]))
    nxt, memory = feed([char_to_idx[c] for c in prefix], start)
    letters = [nxt]
    while len(letters) < num_chars:
        nxt, _ = feed([letters[-1]], memory)
        letters.append(nxt)
    return prefix + "".join(map(idx_to_char.get, letters))
