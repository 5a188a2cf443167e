# exercise: predict
# right: yes
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    def likeliest(text):
        read = np.array([[char_to_idx[ch] for ch in text]])
        outputs, _ = forward_batch(read, np.zeros((1, len(params[1]))), params)
        return max(idx_to_char, key=lambda i: outputs[0, -1, i])

    return functools.reduce(
        lambda text, _: text + idx_to_char[likeliest(text)], range(num_chars), prefix
    )
