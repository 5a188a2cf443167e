# exercise: decode
# right: no
# wrong: gives one string, no list of words
# lines: 16

def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    sentence = ""
    for i in indices:
        sentence += idx_to_word[i] + " "
    return sentence.strip()
