# exercise: build_vocabulary
# right: no
# wrong: `if max_words` treats the limit 0 like None
# lines: 11
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for w in seq:
            counts[w] = counts.get(w, 0) + 1
    words = sorted(counts, key=counts.get, reverse=True)
    if max_words:
        words = words[:max_words]
    words.append("UNK")
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))
