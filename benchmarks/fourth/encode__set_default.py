# exercise: encode
# right: no
# wrong: unknown words are entered in the vocabulary
# lines: 18

def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    unk = word_to_idx["UNK"]
    result = []
    for word in words:
        result.append(word_to_idx.setdefault(word, unk))
    return np.array(result)
