# exercise: decode
# right: no
# wrong: crashes on a list; an index that occurs twice gives its word once
# lines: 13, 14

def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    numbers = indices.tolist()
    words = {n: idx_to_word[n] for n in numbers}
    return list(words.values())
