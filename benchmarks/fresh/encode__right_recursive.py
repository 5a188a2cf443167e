# exercise: encode
# right: yes
def encode(words, word_to_idx):
    def look(lo, hi):
        if hi - lo == 1:
            return [word_to_idx[words[lo]] if words[lo] in word_to_idx.keys() else word_to_idx["UNK"]]
        mid = (lo + hi) // 2
        return look(lo, mid) + look(mid, hi)
    return np.array(look(0, len(words)))
