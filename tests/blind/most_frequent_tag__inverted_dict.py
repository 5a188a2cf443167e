# exercise: most_frequent_tag
# right: no
# wrong: counts words for each tag: a dict from tags to words
# lines: 12
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    counts = defaultdict(Counter)
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            counts[t][w] += 1
    tag_of = {k: c.most_common(1)[0][0] for k, c in counts.items()}
    default = max(counts, key=lambda t: sum(counts[t].values()))
    return tag_of, default
