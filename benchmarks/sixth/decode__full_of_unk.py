# exercise: decode
# right: no
# wrong: The array that collects the words is made for strings of three letters, so longer words are cut off after the third.
# lines: 6
def decode(indices, idx_to_word):
    words = np.full(len(indices), "UNK")
    for t, i in enumerate(indices):
        words[t] = idx_to_word[int(i)]
    return words.tolist()
