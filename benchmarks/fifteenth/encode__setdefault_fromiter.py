# exercise: encode
# right: no
# wrong: unknown words are stored in the caller's dictionary
# lines: 15
def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    unk = word_to_idx["UNK"]
    found = (word_to_idx.setdefault(word, unk) for word in words)
    return np.fromiter(found, dtype=int, count=len(words))
