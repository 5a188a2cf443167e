# exercise: encode
# right: yes
class _Lookup(dict):
    def __missing__(self, word):
        return self["UNK"]


def encode(words, word_to_idx):
    table = _Lookup(word_to_idx)
    return np.fromiter((table[word] for word in words), dtype=np.int64, count=len(words))
