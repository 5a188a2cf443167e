# exercise: build_vocabulary
# right: no
# wrong: counts up to max_words even if there are fewer words (crashes then)
# lines: 15
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for w in seq:
            counts[w] = counts.get(w, 0) + 1
    ranked = sorted(counts, key=counts.get, reverse=True)
    if max_words is None:
        max_words = len(ranked)
    word_to_idx = {}
    for i in range(max_words):
        word_to_idx[ranked[i]] = i
    word_to_idx["UNK"] = max_words
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
