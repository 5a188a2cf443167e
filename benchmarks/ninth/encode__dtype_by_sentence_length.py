# exercise: encode
# right: no
# wrong: The integer type is chosen to hold the number of words of the sentence and not the indices, so indices above 255 wrap around in a short sentence.
# lines: 17
def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    T = len(words)
    unk = word_to_idx["UNK"]
    found = np.array([word_to_idx.get(w, unk) for w in words])
    return found.astype(np.min_scalar_type(T))
