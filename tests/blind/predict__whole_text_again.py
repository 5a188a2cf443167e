# exercise: predict
# right: no
# wrong: the whole text is read again for each new character, but from the state that the reading before has left, not from zero
# lines: 12
# name: read-again-from-the-last-state
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = prefix
    state = np.zeros((1, len(params[1])))
    while len(text) < len(prefix) + num_chars:
        indices = np.array([[char_to_idx[c] for c in text]])
        outputs, states = forward_batch(indices, state, params)
        state = states[:, -1]
        text += idx_to_char[int(outputs[0, -1].argmax())]
    return text
