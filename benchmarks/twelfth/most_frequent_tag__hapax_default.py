# exercise: most_frequent_tag
# right: no
# wrong: the default is counted over words that occur only once (as a textbook does for unknown words), not over all words
# lines: 14
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    table = defaultdict(Counter)
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            table[w][t] += 1
    tag_of = {w: c.most_common(1)[0][0] for w, c in table.items()}
    rare = [next(iter(c)) for c in table.values() if sum(c.values()) == 1]
    rare = rare or [t for ts in tags for t in ts]
    default = Counter(rare).most_common(1)[0][0]
    return tag_of, default
