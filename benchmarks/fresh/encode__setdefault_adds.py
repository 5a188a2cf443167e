# exercise: encode
# right: no
# wrong: setdefault writes every unknown word into the vocabulary
# lines: 8
def encode(words, word_to_idx):
    indices = []
    for word in words:
        indices.append(word_to_idx.setdefault(word, word_to_idx["UNK"]))
    return np.array(indices)
