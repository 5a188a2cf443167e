# exercise: encode
# right: no
# wrong: UNK is taken to have the largest index, and the result is a column (T, 1) where a flat array is asked for.
# lines: 6, 10, 12
def encode(words, word_to_idx):
    last = max(word_to_idx.values())
    out = []
    for w in words:
        if w in word_to_idx:
            out.append([word_to_idx[w]])
        else:
            out.append([last])
    return np.array(out)
