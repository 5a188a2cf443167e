# exercise: predict
# right: yes
def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    unknown = char_to_idx.get("UNK")

    def with_one_more(text, _):
        read = np.array([[char_to_idx[c] for c in text]])
        p = forward_batch(read, np.zeros((1, len(params[1]))), params)[0][0, -1]
        ranked = [i for i in np.argsort(-p, kind="stable") if i != unknown]
        return text + idx_to_char[int(ranked[0])]

    return functools.reduce(with_one_more, range(num_chars), prefix)
