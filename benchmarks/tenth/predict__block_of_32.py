# exercise: predict
# right: no
# wrong: only the last 32 characters are read for each new one, so what stood before them is forgotten
# lines: 12
BLOCK = 32


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    idx = [char_to_idx[c] for c in prefix]
    zero = np.zeros((1, params[1].shape[0]))
    for _ in range(num_chars):
        context = np.array(idx[-BLOCK:])[None, :]
        probs, _ = forward_batch(context, zero, params)
        idx.append(int(np.argmax(probs[0, -1])))
    return prefix + "".join(idx_to_char[i] for i in idx[len(prefix) :])
