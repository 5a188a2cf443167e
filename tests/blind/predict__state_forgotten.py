# exercise: predict
# right: no
# wrong: the state that the prefix left is not handed on: every written character is read from zeros
# name: state-reset-while-writing
# lines: 12

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    zeros = np.zeros((1, params[1].shape[0]))
    tokens = encode(list(prefix), char_to_idx)[None, :]
    text = prefix
    for _ in range(num_chars):
        outputs, _ = forward_batch(tokens, zeros, params)
        k = int(outputs[0, -1].argmax())
        text += idx_to_char[k]
        tokens = np.array([[k]])
    return text
