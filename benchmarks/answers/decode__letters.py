# exercise: decode
# right: no
# wrong: extend puts the letters of each word into the list, not the words

def decode(indices, idx_to_word):
    words = []
    for index in indices:
        words.extend(idx_to_word[index])
    return words
