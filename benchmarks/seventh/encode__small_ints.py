# exercise: encode
# right: no
# wrong: The indices are stored in 8 bits, so those from 128 on wrap around.
# lines: 11
def encode(words, word_to_idx):
    def look_up(word):
        if word in word_to_idx:
            return word_to_idx[word]
        return word_to_idx["UNK"]

    return np.array([look_up(word) for word in words]).astype(np.int8)
