# exercise: encode
# right: no
# wrong: A word that is unknown as written gets the index of its lower-case form where there is one, in place of that of UNK.
# name: lower-case-as-a-second-try
# lines: 10
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]

    def find(word):
        for form in (word, word.lower()):
            if form in word_to_idx:
                return word_to_idx[form]
        return unk

    return np.array([find(word) for word in words])
