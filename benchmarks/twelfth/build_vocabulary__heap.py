# exercise: build_vocabulary
# right: yes
import heapq
from itertools import chain, islice, count


def build_vocabulary(sequences, max_words=None):
    seen = {}
    for place, word in enumerate(chain.from_iterable(sequences)):
        entry = seen.setdefault(word, [0, place, word])
        entry[0] -= 1
    heap = list(seen.values())
    heapq.heapify(heap)

    def ranked():
        while heap:
            yield heapq.heappop(heap)[2]

    kept = list(islice(ranked(), max_words)) + ["UNK"]
    return dict(zip(kept, count())), dict(enumerate(kept))
