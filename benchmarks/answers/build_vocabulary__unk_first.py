# exercise: build_vocabulary
# right: no
# wrong: UNK has index 0 and the words begin at 1 (list starts with it)
import collections


def build_vocabulary(sequences, max_words=None):
    words = ["UNK"]
    counter = collections.Counter()
    for sequence in sequences:
        counter.update(sequence)
    words.extend(word for word, _ in counter.most_common(max_words))
    return {w: i for i, w in enumerate(words)}, {i: w for i, w in enumerate(words)}
