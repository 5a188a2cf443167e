# exercise: encode
# right: yes
class _Lookup(dict):
    def __missing__(self, word):
        return self["UNK"]


def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    return np.fromiter(map(_Lookup(word_to_idx).__getitem__, words), dtype=np.int64)
