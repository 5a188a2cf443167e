# exercise: build_vocabulary
# right: no
# wrong: two faults: tied words come in alphabetical order, and UNK takes one of the max_words places
# lines: 13, 16
import heapq
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    counter = Counter()
    for sequence in sequences:
        counter.update(sequence)
    heap = [(-count, word) for word, count in counter.items()]
    heapq.heapify(heap)
    vocab = []
    while heap and (max_words is None or len(vocab) < max_words - 1):
        vocab.append(heapq.heappop(heap)[1])
    vocab.append("UNK")
    word_to_idx = {word: idx for idx, word in enumerate(vocab)}
    return word_to_idx, dict(enumerate(vocab))
