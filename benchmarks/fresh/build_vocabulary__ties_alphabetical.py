# exercise: build_vocabulary
# right: no
# wrong: ties are in alphabetical order, not of first appearance
# lines: 11
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    counts = Counter()
    for seq in sequences:
        counts.update(seq)
    words = sorted(counts, key=lambda w: (-counts[w], w))
    words = words[:max_words] + ["UNK"]
    word_to_idx = {w: i for i, w in enumerate(words)}
    idx_to_word = {i: w for i, w in enumerate(words)}
    return word_to_idx, idx_to_word
