# exercise: build_vocabulary
# right: yes
from itertools import chain, islice


def build_vocabulary(sequences, max_words=None):
    tally = {}
    for w in chain.from_iterable(sequences):
        tally[w] = tally.get(w, 0) + 1
    shelves = [[] for _ in range(max(tally.values(), default=0) + 1)]
    for w, n in tally.items():
        shelves[n].append(w)
    ranked = chain.from_iterable(reversed(shelves))
    names = [*islice(ranked, max_words), "UNK"]
    return {w: i for i, w in enumerate(names)}, dict(enumerate(names))
