# exercise: encode
# right: no
# wrong: the word with index 0 is taken for unknown
# lines: 16

def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    unk = word_to_idx["UNK"]
    return np.fromiter((word_to_idx.get(w) or unk for w in words), dtype=int, count=len(words))
