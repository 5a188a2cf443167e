# exercise: build_vocabulary
# right: no
# wrong: The words beyond the limit stay in word_to_idx, with the index of UNK, so that it is larger than the vocabulary.
# lines: 14
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for w in seq:
            counts[w] = counts.get(w, 0) + 1
    ranked = sorted(counts, key=lambda w: -counts[w])
    size = len(ranked) if max_words is None else min(max_words, len(ranked))
    word_to_idx = {}
    for rank, w in enumerate(ranked):
        word_to_idx[w] = rank if rank < size else size
    word_to_idx["UNK"] = size
    idx_to_word = {i: w for i, w in enumerate(ranked[:size])}
    idx_to_word[size] = "UNK"
    return word_to_idx, idx_to_word
