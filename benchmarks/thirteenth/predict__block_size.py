# exercise: predict
# right: no
# wrong: Only the last 16 characters are read for each new one, from a zero state, so what stood before them is forgotten.
# lines: 8
def predict(prefix, num_chars, params, char_to_idx, idx_to_char, block_size=16):
    text = prefix
    for _ in range(num_chars):
        context = np.array([[char_to_idx[c] for c in text[-block_size:]]])
        outputs, _ = forward_batch(context, np.zeros((1, len(params[1]))), params)
        text += idx_to_char[int(np.argmax(outputs[0, -1]))]
    return text
