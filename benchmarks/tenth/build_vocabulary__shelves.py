# exercise: build_vocabulary
# right: yes
from itertools import chain


def build_vocabulary(sequences, max_words=None):
    tally = {}
    for word in chain.from_iterable(sequences):
        tally[word] = tally.get(word, 0) + 1
    shelves = [[] for _ in range(max(tally.values(), default=0) + 1)]
    for word, n in tally.items():
        shelves[n].append(word)
    ranking = list(chain.from_iterable(reversed(shelves)))
    kept = ranking[: len(ranking) if max_words is None else max_words] + ["UNK"]
    return dict(zip(kept, range(len(kept)))), dict(enumerate(kept))
