# exercise: encode
# right: no
# wrong: a list comes back, not a NumPy array

def encode(words, word_to_idx):
    indices = []
    while len(indices) < len(words):
        indices.append(word_to_idx.get(words[len(indices)], word_to_idx["UNK"]))
    return indices
