# exercise: build_vocabulary
# right: no
# wrong: A word moves to the end of the next bucket each time it is seen, so tied words are in the order in which they reached their count, not of first appearance.
# lines: 16
from collections import defaultdict


def build_vocabulary(sequences, max_words=None):
    level = {}
    buckets = defaultdict(dict)
    for seq in sequences:
        for w in seq:
            n = level.get(w, 0)
            if n:
                del buckets[n][w]
            buckets[n + 1][w] = True
            level[w] = n + 1

    ranking = []
    for n in sorted(buckets, reverse=True):
        ranking.extend(buckets[n])
    if max_words is not None:
        ranking = ranking[:max_words]
    ranking.append("UNK")

    word_to_idx = {w: i for i, w in enumerate(ranking)}
    idx_to_word = {i: w for i, w in enumerate(ranking)}
    return word_to_idx, idx_to_word
