# exercise: predict
# right: yes
# needs: forward_batch
from itertools import accumulate, islice, repeat


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    def go_on(held, _):
        state, token = held
        outputs, states = forward_batch(np.array([[token]]), state, params)
        return states[:, -1], int(outputs[0, -1].argmax())

    state = np.zeros((1, len(params[1])))
    *read, last = (char_to_idx[c] for c in prefix)
    if read:
        state = forward_batch(np.array([read]), state, params)[1][:, -1]
    held = accumulate(repeat(None, num_chars), go_on, initial=(state, last))
    return prefix + "".join(idx_to_char[token] for _, token in islice(held, 1, None))
