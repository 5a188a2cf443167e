# exercise: encode
# right: no
# wrong: Unknown words get the largest index of the vocabulary, which need not be that of UNK.
# lines: 6
def encode(words, word_to_idx):
    result = np.full(len(words), max(word_to_idx.values()))
    known = [t for t, w in enumerate(words) if w in word_to_idx]
    result[known] = [word_to_idx[words[t]] for t in known]
    return result
