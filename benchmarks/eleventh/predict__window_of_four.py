# exercise: predict
# right: no
# wrong: only the last four characters are read again for each new one, from a zero state
# lines: 9
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    context = 4
    text = prefix
    while len(text) < len(prefix) + num_chars:
        window = encode(list(text[-context:]), char_to_idx)
        probs, _ = forward_batch(window[None], np.zeros((1, params[1].shape[0])), params)
        text += idx_to_char[int(probs[0, -1].argmax())]
    return text
