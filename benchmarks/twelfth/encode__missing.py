# exercise: encode
# right: yes
def encode(words, word_to_idx):
    class Table(dict):
        def __missing__(self, word):
            return self["UNK"]

    table = Table(word_to_idx)
    return np.fromiter(map(table.__getitem__, words), dtype=np.int64, count=len(words))
