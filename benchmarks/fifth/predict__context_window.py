# exercise: predict
# right: no
# wrong: Only the last ten characters are read for each new one, from a zero state, so what stands further back is forgotten.
# lines: 10
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Greedy continuation of a prefix."""
    context_length = 10
    text = prefix
    for _ in range(num_chars):
        context = text[-context_length:]
        indices = np.array([[char_to_idx[c] for c in context]])
        outputs, _ = forward_batch(indices, np.zeros((1, len(params[1]))), params)
        text += idx_to_char[int(np.argmax(outputs[0, -1]))]
    return text
