# exercise: decode
# right: no
# wrong: leaves UNK out
# lines: 9
def decode(indices, idx_to_word):
    words = []
    for i in indices:
        word = idx_to_word[i]
        if word == "UNK":
            continue
        words.append(word)
    return words
