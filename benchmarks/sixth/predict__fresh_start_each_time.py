# exercise: predict
# right: no
# wrong: While writing, each character is read from the zero state: the state is not carried on.
# lines: 10, 17
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    zero = np.zeros((1, len(params[1])))

    def likeliest(chars):
        idx = np.array([[char_to_idx[c] for c in chars]])
        out, _ = forward_batch(idx, zero, params)
        return idx_to_char[int(np.argmax(out[0, -1]))]

    def write(last, n):
        if n:
            new = likeliest(last)
            yield new
            yield from write(new, n - 1)

    return prefix + "".join(write(prefix, num_chars))
