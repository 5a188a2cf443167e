# exercise: encode
# right: no
# wrong: Unknown words are left out, so the array is shorter than the list.
# lines: 6
def encode(words, word_to_idx):
    known = filter(word_to_idx.__contains__, words)
    return np.array(list(map(word_to_idx.get, known)), dtype=int)
