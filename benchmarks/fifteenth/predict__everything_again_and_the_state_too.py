# exercise: predict
# right: no
# wrong: for each new character the whole text is read again, but from the state that the last reading left and not from zeros
# lines: 10
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    state, text = np.zeros((1, params[1].shape[0])), list(prefix)
    for _ in range(num_chars):
        outputs, states = forward_batch(encode(text, char_to_idx)[np.newaxis], state, params)
        state = states[:, -1]
        text.extend(decode([np.argmax(outputs[0, -1])], idx_to_char))
    return "".join(text)
