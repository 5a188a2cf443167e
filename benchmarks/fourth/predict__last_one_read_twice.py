# exercise: predict
# right: no
# wrong: the warm-up reads the whole prefix, and its last character is then read again
# lines: 9, 13

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, len(params[1])))
    outputs = [char_to_idx[c] for c in prefix]
    for index in outputs:
        _, hidden = forward_batch(np.array([[index]]), state, params)
        state = hidden[:, -1]
    for _ in range(num_chars):
        probs, hidden = forward_batch(np.array([[outputs[-1]]]), state, params)
        state = hidden[:, -1]
        outputs.append(int(probs[0, 0].argmax()))
    return "".join(idx_to_char[i] for i in outputs)
