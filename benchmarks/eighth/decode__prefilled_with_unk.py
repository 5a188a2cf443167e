# exercise: decode
# right: no
# wrong: The array is made from the string 'UNK' and so has room for three letters only; longer words are cut.
# lines: 6
def decode(indices, idx_to_word):
    words = np.full(len(indices), "UNK")
    for t, i in enumerate(indices):
        words[t] = idx_to_word[int(i)]
    return words.tolist()
