# exercise: predict
# right: no
# wrong: for every new character it reads again from zero only as many characters as the prefix has, so that the beginning is forgotten
# lines: 9
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    n = len(prefix)
    indices = [char_to_idx[c] for c in prefix]
    for _ in range(num_chars):
        window = np.array(indices[-n:])[None, :]
        outputs, _ = forward_batch(window, np.zeros((1, params[1].shape[1])), params)
        indices.append(int(outputs[0, -1].argmax()))
    return "".join(idx_to_char[i] for i in indices)
