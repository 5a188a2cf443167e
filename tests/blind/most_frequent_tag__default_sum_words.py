# exercise: most_frequent_tag
# right: no
# wrong: The default's ties go to the tag whose word came first, since the words' counters are added up one after another.
# name: default-word-by-word
# lines: 12
from collections import Counter, defaultdict
def most_frequent_tag(words, tags):
    counts = defaultdict(Counter)
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            counts[w][t] += 1
    allc = sum(counts.values(), Counter())
    return {w: c.most_common(1)[0][0] for w, c in counts.items()}, allc.most_common(1)[0][0]
