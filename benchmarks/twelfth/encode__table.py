# exercise: encode
# right: no
# wrong: the answers are collected in a dictionary by word, so a word that comes twice gives only one index
# lines: 7
def encode(words, word_to_idx):
    found = {w: word_to_idx[w] for w in words if w in word_to_idx}
    table = {w: found.get(w, word_to_idx["UNK"]) for w in words}
    return np.array(list(table.values()))
