# exercise: most_frequent_tag
# right: no
# wrong: only the first hundred sentences are counted
from collections import Counter
def most_frequent_tag(words, tags):
    c, o = {}, Counter()
    for a, b in zip(words[:100], tags[:100]):
        for w, t in zip(a, b):
            c.setdefault(w, Counter())[t] += 1
            o[t] += 1
    return {w: x.most_common(1)[0][0] for w, x in c.items()}, o.most_common(1)[0][0]
