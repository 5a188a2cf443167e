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
    ranked = [word for shelf in reversed(shelves) for word in shelf]
    kept = ranked[:max_words] + ["UNK"]
    return {word: i for i, word in enumerate(kept)}, dict(enumerate(kept))
