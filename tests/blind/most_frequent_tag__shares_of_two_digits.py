# exercise: most_frequent_tag
# right: no
# wrong: shares are compared with two digits, and near ties become ties
from collections import Counter
def most_frequent_tag(words, tags):
    c, o = {}, Counter()
    for a, b in zip(words, tags):
        for w, t in zip(a, b):
            c.setdefault(w, Counter())[t] += 1
            o[t] += 1
    def top(x):
        n = sum(x.values())
        return max(x, key=lambda t: round(x[t] / n, 2))
    return {w: top(x) for w, x in c.items()}, top(o)
