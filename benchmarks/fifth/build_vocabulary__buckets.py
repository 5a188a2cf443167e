# exercise: build_vocabulary
# right: yes
from itertools import chain, islice


def words_by_count(counts):
    shelves = defaultdict(list)
    for word in counts:
        shelves[counts[word]].append(word)
    for n in range(max(shelves, default=0), 0, -1):
        yield from shelves.get(n, ())


def build_vocabulary(sequences, max_words=None):
    counts = {}
    for word in chain.from_iterable(sequences):
        counts[word] = counts.get(word, 0) + 1
    w2i, i2w = {}, {}
    for i, word in enumerate(chain(islice(words_by_count(counts), max_words), ["UNK"])):
        w2i[word] = i
        i2w[i] = word
    return w2i, i2w
