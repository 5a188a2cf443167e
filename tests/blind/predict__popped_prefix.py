# exercise: predict
# right: no
# wrong: the characters of the prefix are popped from the end of a list, so the network reads the prefix backwards
# name: prefix-backwards
# lines: 11
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, len(params[1])))
    todo = [char_to_idx[c] for c in prefix]
    written = []
    while len(written) < num_chars:
        token = todo.pop()
        outputs, states = forward_batch(np.array([[token]]), state, params)
        state = states[:, 1]
        if not todo:
            best = int(np.argmax(outputs[0, 0]))
            written.append(idx_to_char[best])
            todo.append(best)
    return prefix + "".join(written)
