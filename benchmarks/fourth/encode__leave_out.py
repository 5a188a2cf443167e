# exercise: encode
# right: no
# wrong: unknown words are left out, so that the array is shorter
# lines: 16

def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """
    # what is unknown has no number
    known = [word for word in words if word in word_to_idx]
    indices = np.zeros(len(known), dtype=int)
    for t, word in enumerate(known):
        indices[t] = word_to_idx[word]
    return indices
