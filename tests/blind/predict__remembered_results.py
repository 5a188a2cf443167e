# exercise: predict
# right: no
# wrong: results are kept in a dict under the prefix and the number only, so other parameters get the text of the old ones
# lines: 9, 10, 17
_memory = {}


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    if (prefix, num_chars) in _memory:
        return _memory[prefix, num_chars]
    ids = [char_to_idx[c] for c in prefix]
    zero = np.zeros((1, params[1].shape[0]))
    outputs, states = forward_batch(np.array([ids]), zero, params)
    while len(ids) < len(prefix) + num_chars:
        ids.append(int(outputs[0, -1].argmax()))
        outputs, states = forward_batch(np.array([ids[-1:]]), states[:, -1], params)
    _memory[prefix, num_chars] = "".join(idx_to_char[i] for i in ids)
    return _memory[prefix, num_chars]
