# exercise: most_frequent_tag
# right: yes
from itertools import chain


def most_frequent_tag(words, tags):
    tokens = list(zip(chain.from_iterable(words), chain.from_iterable(tags)))

    def winner(seq):
        first, number = {}, {}
        for place, t in enumerate(seq):
            first.setdefault(t, place)
            number[t] = number.get(t, 0) + 1
        return sorted(first, key=lambda t: (-number[t], first[t]))[0]

    lists = {}
    for w, t in tokens:
        lists.setdefault(w, []).append(t)
    return {w: winner(ts) for w, ts in lists.items()}, winner([t for _, t in tokens])
