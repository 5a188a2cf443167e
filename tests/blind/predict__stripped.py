# exercise: predict
# right: no
# wrong: The prefix is cleaned first, so a space at its end is lost, in what is read and in what is returned.
# lines: 7
# name: prefix-stripped, prefix-lowered
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    prefix = prefix.strip().lower()
    state = np.zeros((1, params[1].shape[0]))
    idx = encode(list(prefix), char_to_idx)[None, :]
    written = []
    while len(written) < num_chars:
        outputs, states = forward_batch(idx, state, params)
        state = states[:, -1]
        idx = outputs[:, -1:].argmax(axis=-1)
        written.append(idx_to_char[int(idx[0, 0])])
    return prefix + "".join(written)
