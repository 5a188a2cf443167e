# exercise: encode
# right: no
# wrong: "not" without "in": not Python (does not compile)
# lines: 8
def encode(words, word_to_idx):
    indices = []
    for word in words:
        if word not word_to_idx:
            word = "UNK"
        indices.append(word_to_idx[word])
    return np.array(indices)
