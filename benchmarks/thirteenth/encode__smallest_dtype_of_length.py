# exercise: encode
# right: no
# wrong: the dtype is chosen to hold the number of words in the sentence, not the indices of the vocabulary, so large indices wrap round in short sentences
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
    indices = np.array([word_to_idx.get(word, unk) for word in words])
    return indices.astype(np.min_scalar_type(len(words)))
