# exercise: predict
# right: no
# wrong: argmax over all places of the outputs, an index of the flattened array
# name: likeliest-of-all-steps
# lines: 12
# needs: forward_batch
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = prefix
    for _ in range(num_chars):
        x = np.array([[char_to_idx[c] for c in text]])
        outputs, _ = forward_batch(x, np.zeros((1, len(params[1]))), params)
        i = int(outputs.argmax()) % outputs.shape[-1]
        text += idx_to_char[i]
    return text
