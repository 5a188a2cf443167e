# exercise: encode
# right: no
# wrong: It gives the place of the word among the dict's entries instead of the stored index, and returns a column (T, 1).
# lines: 8, 11
def encode(words, word_to_idx):
    names = list(word_to_idx)
    T = len(words)
    out = np.zeros((T, 1), dtype=int)
    for t in reversed(range(T)):
        w = words[t] if words[t] in names else "UNK"
        out[t] = names.index(w)
    return out
