# exercise: build_vocabulary
# right: yes
from itertools import chain, islice


def build_vocabulary(sequences, max_words=None):
    seen = {}
    for w in chain.from_iterable(sequences):
        seen[w] = seen.get(w, 0) + 1
    shelves = defaultdict(dict)
    for w, n in seen.items():
        shelves[n][w] = None

    def walk():
        for n in range(max(shelves, default=0), 0, -1):
            if n in shelves:
                yield from shelves[n]

    word_to_idx = {}
    for w in chain(islice(walk(), max_words), ["UNK"]):
        word_to_idx[w] = len(word_to_idx)
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
