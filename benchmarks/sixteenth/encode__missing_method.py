# exercise: encode
# right: yes
class Lookup(dict):
    def __missing__(self, word):
        return self["UNK"]


def encode(words, word_to_idx):
    table = Lookup(word_to_idx)
    return np.fromiter(map(table.__getitem__, words), dtype=np.int64, count=len(words))
