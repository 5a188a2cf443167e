# exercise: encode
# right: no
# wrong: a word that is missing is tried again in small letters, so "The" gets the index of "the" in place of that of UNK
# lines: 7
def encode(words, word_to_idx):
    def number(w):
        for form in (w, w.lower()):
            if form in word_to_idx:
                return word_to_idx[form]
        return word_to_idx["UNK"]

    return np.array([number(w) for w in words])
