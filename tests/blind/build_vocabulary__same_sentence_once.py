# exercise: build_vocabulary
# right: no
# wrong: a sentence that is equal to the one before it is not counted
# lines: 9
from collections import Counter
from itertools import groupby


def build_vocabulary(sequences, max_words=None):
    counts = Counter(word for sentence, _ in groupby(sequences) for word in sentence)
    words = [word for word, _ in counts.most_common(max_words)] + ["UNK"]
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))
