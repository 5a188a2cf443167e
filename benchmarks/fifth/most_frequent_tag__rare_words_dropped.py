# exercise: most_frequent_tag
# right: no
# wrong: Words that occur only once are left out of the dictionary, and when two tags are equally frequent the one that came last wins.
# lines: 8, 19
def best(counter):
    top = None
    for tag, n in counter.items():
        if top is None or n >= counter[top]:
            top = tag
    return top


def most_frequent_tag(words, tags):
    table, total = {}, collections.Counter()
    for ws, ts in zip(words, tags):
        for w, t in zip(ws, ts):
            table.setdefault(w, collections.Counter())[t] += 1
            total[t] += 1
    known = {w: c for w, c in table.items() if sum(c.values()) > 1}
    return {w: best(c) for w, c in known.items()}, best(total)
