# exercise: decode
# right: no
# wrong: The array is made from "UNK" and has room for three letters an entry, so longer words are cut to three.
# lines: 6
def decode(indices, idx_to_word):
    words = np.full(len(indices), "UNK")
    for t, i in enumerate(indices):
        words[t] = idx_to_word[int(i)]
    return words.tolist()
