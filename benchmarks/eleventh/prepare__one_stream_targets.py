# exercise: prepare
# right: no
# wrong: the targets are the inputs of the whole text moved by one, so that the last target of a sentence is the next one's SENTENCE_START
# lines: 18
from collections import Counter
from itertools import chain


def prepare(sentences, vocabulary_size=8000):
    common = Counter(chain.from_iterable(sentences)).most_common(vocabulary_size - 3)
    vocab = ["SENTENCE_START", "UNKNOWN", "SENTENCE_END"] + [w for w, _ in common]
    where = {w: i for i, w in enumerate(vocab)}
    stream, ends = [], []
    for s in sentences:
        stream.append(0)
        stream.extend(where.get(w, 1) for w in s)
        ends.append(len(stream))
    moved = np.array(stream[1:] + [2])
    X = np.split(np.array(stream), ends[:-1])
    y = np.split(moved, ends[:-1])
    return vocab, where, X, y
