# exercise: predict
# right: no
# wrong: for every new character the network reads only the last characters, as many as the prefix has, from a zero state, so older ones are forgotten
# lines: 11
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    maxlen = len(prefix)
    hidden = params[1].shape[0]
    generated = prefix
    for _ in range(num_chars):
        window = generated[-maxlen:]
        x = np.array([[char_to_idx[ch] for ch in window]])
        preds, _ = forward_batch(x, np.zeros((1, hidden)), params)
        next_index = int(np.argmax(preds[0, -1]))
        generated += idx_to_char[next_index]
    return generated
