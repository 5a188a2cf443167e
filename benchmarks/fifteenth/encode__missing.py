# exercise: encode
# right: yes
def encode(words, word_to_idx):
    class Lookup(dict):
        def __missing__(self, key):
            return self["UNK"]

    table = Lookup(word_to_idx)
    return np.fromiter(map(table.__getitem__, words), dtype=np.int64, count=len(words))
