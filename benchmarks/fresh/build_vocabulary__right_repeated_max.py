# exercise: build_vocabulary
# right: yes
def build_vocabulary(sequences, max_words=None):
    left = {}
    for s in sequences:
        for w in s:
            left[w] = left.get(w, 0) + 1
    limit = len(left) if max_words is None else max_words
    word_to_idx, idx_to_word = {}, {}
    while left and len(word_to_idx) < limit:
        best = max(left, key=left.get)   # max returns the first of equals
        del left[best]
        idx_to_word[len(word_to_idx)] = best
        word_to_idx[best] = len(word_to_idx)
    idx_to_word[len(word_to_idx)] = "UNK"
    word_to_idx["UNK"] = len(word_to_idx)
    return word_to_idx, idx_to_word
