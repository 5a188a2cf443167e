# exercise: most_frequent_tag
# right: no
# wrong: ties are settled by the alphabet (the tag that sorts last wins), not by which tag came first
# lines: 9
from collections import Counter, defaultdict


def best(counter):
    ranking = sorted((n, tag) for tag, n in counter.items())
    return ranking[-1][1]


def most_frequent_tag(words, tags):
    table = defaultdict(Counter)
    total = Counter()
    for ws, ts in zip(words, tags):
        total.update(ts)
        for w, t in zip(ws, ts):
            table[w][t] += 1
    return {w: best(c) for w, c in table.items()}, best(total)
