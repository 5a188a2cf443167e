# exercise: encode
# right: yes
class _Lookup(dict):
    def __missing__(self, word):
        return self["UNK"]


def encode(words, word_to_idx):
    lookup = _Lookup(word_to_idx)
    return np.fromiter(map(lookup.__getitem__, words), dtype=np.int64, count=len(words))
