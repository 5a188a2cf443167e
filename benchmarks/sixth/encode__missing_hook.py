# exercise: encode
# right: yes
class Known(dict):
    def __missing__(self, word):
        return self["UNK"]


def encode(words, word_to_idx):
    known = Known(word_to_idx)
    return np.fromiter(map(known.__getitem__, words), dtype=np.int64, count=len(words))
