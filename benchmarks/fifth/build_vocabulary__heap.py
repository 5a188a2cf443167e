# exercise: build_vocabulary
# right: yes
import heapq


def build_vocabulary(sequences, max_words=None):
    tally = {}
    position = 0
    for seq in sequences:
        for word in seq:
            count, first = tally.get(word, (0, position))
            tally[word] = (count + 1, first)
            position += 1
    heap = [(-count, first, word) for word, (count, first) in tally.items()]
    heapq.heapify(heap)
    room = len(heap) if max_words is None else min(max_words, len(heap))
    words = [heapq.heappop(heap)[2] for _ in range(room)] + ["UNK"]
    return dict(zip(words, range(len(words)))), dict(enumerate(words))
