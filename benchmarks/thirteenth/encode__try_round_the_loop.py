# exercise: encode
# right: no
# wrong: the try stands round the whole loop, so everything after the first unknown word is lost
# lines: 15, 18
def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    indices = []
    try:
        for word in words:
            indices.append(word_to_idx[word])
    except KeyError:
        indices.append(word_to_idx["UNK"])
    return np.array(indices)
