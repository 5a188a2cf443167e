# exercise: build_vocabulary
# right: no
# wrong: UNK has index 0, words start at 1
# lines: 10
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for w in seq:
            counts[w] = counts.get(w, 0) + 1
    word_to_idx = {"UNK": 0}
    for w in sorted(counts, key=counts.get, reverse=True)[:max_words]:
        word_to_idx[w] = len(word_to_idx)
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
