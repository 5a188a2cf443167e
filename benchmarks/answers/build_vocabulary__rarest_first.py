# exercise: build_vocabulary
# right: no
# wrong: two: the rarest word comes first (sort without reverse); indices begin at 1 (enumerate(..., 1))
import itertools
import collections


def build_vocabulary(sequences, max_words=None):
    counts = collections.Counter(itertools.chain.from_iterable(sequences))
    words = sorted(counts, key=lambda word: counts[word])[:max_words]
    numbered = list(enumerate(words + ["UNK"], 1))
    return {word: index for index, word in numbered}, {index: word for index, word in numbered}
