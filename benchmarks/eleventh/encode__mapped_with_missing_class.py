# exercise: encode
# right: yes
class _Fallback(dict):
    def __missing__(self, key):
        return self["UNK"]


def encode(words, word_to_idx):
    table = _Fallback(word_to_idx)
    return np.fromiter(map(table.__getitem__, words), dtype=np.int64, count=len(words))
