# exercise: encode
# right: no
# wrong: Takes UNK out of the dict that it was given, and returns a list.
# lines: 6, 13
def encode(words, word_to_idx):
    unk = word_to_idx.pop("UNK")
    indices = []
    for word in words:
        if word in word_to_idx.keys():
            indices.append(word_to_idx[word])
        else:
            indices.append(unk)
    return indices
