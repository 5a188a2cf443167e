# exercise: encode
# right: no
# wrong: takes the last index for that of UNK
# lines: 15

def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    unk = len(word_to_idx) - 1
    return np.array([word_to_idx.get(word, unk) for word in words])
