# exercise: decode
# right: no
# wrong: the words are joined into one string

def decode(indices, idx_to_word):
    return " ".join(idx_to_word[int(index)] for index in indices)
