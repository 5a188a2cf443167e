# exercise: build_vocabulary
# right: no
# wrong: words as frequent as the last one kept are kept too, so there may be more than max_words
# lines: 15
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for s in sequences for w in s)
    top = counts.most_common()
    if max_words == 0:
        top = []
    elif max_words is not None and max_words < len(top):
        cutoff = top[max_words - 1][1]
        top = [(w, c) for w, c in top if c >= cutoff]
    vocab = [w for w, _ in top] + ["UNK"]
    return {w: i for i, w in enumerate(vocab)}, {i: w for i, w in enumerate(vocab)}
