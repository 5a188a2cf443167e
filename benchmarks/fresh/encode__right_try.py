# exercise: encode
# right: yes
def encode(words, word_to_idx):
    plain = dict(word_to_idx)      # a copy without surprises
    out = np.empty(len(words), dtype=int)
    for t, w in enumerate(words):
        try:
            out[t] = plain[w]
        except KeyError:
            out[t] = plain["UNK"]
    return out
