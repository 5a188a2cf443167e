# exercise: encode
# right: yes
class Fallback(dict):
    def __missing__(self, key):
        return self["UNK"]


def encode(words, word_to_idx):
    table = Fallback(word_to_idx)
    return np.fromiter((table[word] for word in words), dtype=np.int64)
