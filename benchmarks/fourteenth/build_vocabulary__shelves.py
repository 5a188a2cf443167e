# exercise: build_vocabulary
# right: yes
import itertools


def build_vocabulary(sequences, max_words=None):
    tally = {}
    for word in itertools.chain.from_iterable(sequences):
        tally[word] = tally.get(word, 0) + 1
    shelves = [[] for _ in range(max(tally.values(), default=0) + 1)]
    for word, n in tally.items():
        shelves[n].append(word)
    ordered = [word for shelf in reversed(shelves) for word in shelf]
    ordered = ordered[:max_words] + ["UNK"]
    return dict(zip(ordered, itertools.count())), dict(enumerate(ordered))
