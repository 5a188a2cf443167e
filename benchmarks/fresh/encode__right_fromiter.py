# exercise: encode
# right: yes
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    return np.fromiter((word_to_idx.get(w, unk) for w in words), dtype=np.int64, count=len(words))
