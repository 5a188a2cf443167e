# exercise: encode
# right: no
# wrong: an unknown word gets the last index instead of the index of 'UNK'
# lines: 14
def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    last = len(word_to_idx) - 1
    lookup = np.vectorize(lambda w: word_to_idx.get(w, last), otypes=[np.int64])
    return lookup(np.array(words, dtype=object))
