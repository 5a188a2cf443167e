# exercise: build_vocabulary
# right: no
# wrong: keeps the first max_words words that appear, and sorts only those
# lines: 11
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for w in seq:
            if w in counts:
                counts[w] += 1
            elif max_words is None or len(counts) < max_words:
                counts[w] = 1
    vocab = sorted(counts, key=lambda w: counts[w], reverse=True) + ["UNK"]
    return {w: i for i, w in enumerate(vocab)}, dict(enumerate(vocab))
