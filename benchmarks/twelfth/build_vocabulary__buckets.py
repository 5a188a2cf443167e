# exercise: build_vocabulary
# right: no
# wrong: words that occur only once in the corpus never get into the vocabulary
# lines: 15
def build_vocabulary(sequences, max_words=None):
    freq = {}
    for s in sequences:
        for w in s:
            freq[w] = freq.get(w, 0) + 1
    buckets = {}
    for w, n in freq.items():
        buckets.setdefault(n, []).append(w)
    ranking = []
    top = max(buckets, default=0)
    for n in range(top, 1, -1):
        ranking += buckets.get(n, [])
    limit = len(ranking) if max_words is None else max_words
    vocab = ranking[:limit] + ["UNK"]
    idx_to_word = dict(enumerate(vocab))
    word_to_idx = {w: i for i, w in idx_to_word.items()}
    return word_to_idx, idx_to_word
