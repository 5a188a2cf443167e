# exercise: build_vocabulary
# right: no
# wrong: UNK takes one of the max_words places
# lines: 11
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    c = Counter(w for s in sequences for w in s)
    ranked = [w for w, n in c.most_common()]
    if max_words is not None:
        ranked = ranked[:max(max_words - 1, 0)]
    ranked.append("UNK")
    i2w = dict(enumerate(ranked))
    return {w: i for i, w in i2w.items()}, i2w
