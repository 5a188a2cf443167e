# exercise: decode
# right: yes

def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = []
    numbers = np.asarray(indices, dtype=int).tolist()
    while len(words) < len(numbers):
        words.append(idx_to_word[numbers[len(words)]])
    return words
