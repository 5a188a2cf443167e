# exercise: decode
# right: no
# wrong: words come back from last to first (insert at 0)

def decode(indices, idx_to_word):
    words = []
    for index in list(indices):
        words.insert(0, idx_to_word[int(index)])
    return words
