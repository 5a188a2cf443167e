# exercise: build_vocabulary
# right: no
# wrong: The keys of lexsort stand the wrong way round, so the words are numbered by first appearance and the counts only break ties.
# lines: 8
def build_vocabulary(sequences, max_words=None):
    flat = np.array([w for s in sequences for w in s], dtype=object).astype(str)
    words, first, counts = np.unique(flat, return_index=True, return_counts=True)
    order = np.lexsort((-counts, first))
    vocab = words[order].tolist()[:max_words] + ["UNK"]
    return {w: i for i, w in enumerate(vocab)}, {i: w for i, w in enumerate(vocab)}
