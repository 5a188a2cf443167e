# exercise: encode
# right: yes
def encode(words, word_to_idx):
    dtype = np.min_scalar_type(max(word_to_idx.values()))
    keys = [w if w in word_to_idx else "UNK" for w in words]
    return np.array([word_to_idx[k] for k in keys], dtype=dtype)
