# exercise: encode
# right: yes
def encode(words, word_to_idx):
    if len(words) == 1:
        key = words[0] if words[0] in word_to_idx else "UNK"
        return np.array([word_to_idx[key]], dtype=int)
    mid = len(words) // 2
    return np.concatenate([encode(half, word_to_idx) for half in (words[:mid], words[mid:])])
