# exercise: predict
# right: no
# wrong: only the last 32 characters of the text are read for each new one, so what stands further back is not known once the text is longer
# lines: 12
WINDOW = 32


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest."""
    if num_chars == 0:
        return prefix
    context = prefix[-WINDOW:]
    tokens = np.array([[char_to_idx[c] for c in context]])
    outputs, _ = forward_batch(tokens, np.zeros((1, len(params[1]))), params)
    best = idx_to_char[int(outputs[0, -1].argmax())]
    return predict(prefix + best, num_chars - 1, params, char_to_idx, idx_to_char)
