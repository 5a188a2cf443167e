# exercise: decode
# right: no
# wrong: the indices are popped off the argument, which empties the caller's list and crashes for an array
# lines: 8
def decode(indices, idx_to_word):
    sentence = []
    while len(indices):
        sentence.append(idx_to_word[indices.pop(0)])
    return sentence
