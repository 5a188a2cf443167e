# exercise: decode
# right: no
# wrong: the array of strings is made from 'UNK' and has room for three letters, so longer words are cut
# lines: 12
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = np.full(len(indices), "UNK")
    for t, idx in enumerate(indices):
        words[t] = idx_to_word[idx]
    return words.tolist()
