# exercise: predict
# right: yes
from functools import reduce


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    size = params[1].shape[0]
    allowed = [i for i, c in idx_to_char.items() if c != "UNK"]

    def read(memory, char):
        _, state = memory
        probs, states = forward_batch(np.array([[char_to_idx[char]]]), state, params)
        return probs[0, 0], states[:, -1]

    def write(memory, left):
        if left == 0:
            return ""
        char = idx_to_char[max(allowed, key=memory[0].__getitem__)]
        return char + (write(read(memory, char), left - 1) if left > 1 else "")

    return prefix + write(reduce(read, prefix, (None, np.zeros((1, size)))), num_chars)
