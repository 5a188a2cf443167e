# exercise: predict
# right: no
# wrong: Spaces at the ends of the prefix are cut off before it is read, and the result lacks them.
# lines: 6
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    generated = list(prefix.strip())
    state = np.zeros((1, params[1].shape[0]))
    to_read = [char_to_idx[c] for c in generated]
    for _ in range(num_chars):
        outputs, states = forward_batch(np.array([to_read]), state, params)
        state = states[:, -1]
        to_read = [int(outputs[0, -1].argmax())]
        generated.append(idx_to_char[to_read[0]])
    return "".join(generated)
