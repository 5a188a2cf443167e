# exercise: predict
# right: yes

def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    tokens = np.array([[char_to_idx[c] for c in prefix]])
    state = np.zeros((1, params[1].shape[0]))
    written = []
    while len(written) < num_chars:
        outputs, states = forward_batch(tokens, state, params)
        state, best = states[:, -1], int(np.argmax(outputs[0, -1]))
        written.append(idx_to_char[best])
        tokens = np.array([[best]])
    return prefix + "".join(written)
