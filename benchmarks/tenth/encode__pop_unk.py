# exercise: encode
# right: no
# wrong: Two faults: UNK is taken out of the vocabulary that was handed in, and the result holds floats.
# lines: 6, 7
def encode(words, word_to_idx):
    result = np.zeros(len(words))
    unknown = word_to_idx.pop("UNK")
    for t, word in enumerate(words):
        if word in word_to_idx:
            result[t] = word_to_idx[word]
        else:
            result[t] = unknown
    return result
