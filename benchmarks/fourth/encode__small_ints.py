# exercise: encode
# right: no
# wrong: the dtype has 8 bits, and an index above 255 does not fit
# lines: 19

def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    table = dict(word_to_idx)
    unk = table["UNK"]
    numbers = np.array([table[w] if w in table else unk for w in words])
    # never negative, and small: saves memory
    return numbers.astype(np.uint8)
