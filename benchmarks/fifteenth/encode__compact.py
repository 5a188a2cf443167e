# exercise: encode
# right: no
# wrong: a word with index 0 is taken for unknown, and indices above 255 wrap round in uint8
# lines: 17, 19
def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    unknown = word_to_idx["UNK"]
    result = []
    for w in words:
        number = word_to_idx.get(w) or unknown
        result.append(number)
    return np.array(result).astype(np.uint8)
