# exercise: encode
# right: no
# wrong: returns a list, not an array
# lines: 7
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    return [word_to_idx.get(word, unk) for word in words]
