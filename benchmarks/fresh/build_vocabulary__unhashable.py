# exercise: build_vocabulary
# right: no
# wrong: counts the sequences instead of their words (crashes)
# lines: 8
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    counts = Counter(sequences)
    words = [w for w, n in counts.most_common(max_words)] + ["UNK"]
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))
