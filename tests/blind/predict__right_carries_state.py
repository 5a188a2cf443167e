# exercise: predict
# right: yes
# needs: forward_batch
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    H = params[1].shape[0]
    tokens = np.array([char_to_idx[c] for c in prefix])
    outputs, states = forward_batch(tokens[None, :], np.zeros((1, H)), params)
    written = []
    while True:
        best = int(outputs[0, -1].argmax())
        written.append(idx_to_char[best])
        if len(written) == num_chars:
            return prefix + "".join(written)
        outputs, states = forward_batch(np.array([[best]]), states[:, -1], params)
