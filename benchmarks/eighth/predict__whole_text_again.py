# exercise: predict
# right: no
# wrong: the whole text is read again for each new character, but from the state that has read it already and not from zero
# lines: 11
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, len(params[3])))
    out = str(prefix)
    while len(out) < len(prefix) + num_chars:
        ids = np.array([[char_to_idx[ch] for ch in out]])
        probs, hidden = forward_batch(ids, state, params)
        state = hidden[:, -1]
        out += idx_to_char[int(np.argmax(probs[0, -1]))]
    return out
