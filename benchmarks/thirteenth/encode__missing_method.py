# exercise: encode
# right: yes
class _WithFallback(dict):
    def __missing__(self, key):
        return self["UNK"]


def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    look_up = _WithFallback(word_to_idx).__getitem__
    return np.fromiter(map(look_up, words), dtype=np.int64, count=len(words))
