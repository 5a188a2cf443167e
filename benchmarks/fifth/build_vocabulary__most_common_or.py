# exercise: build_vocabulary
# right: no
# wrong: A limit of 0 is taken for no limit, so all words are kept.
# lines: 10
from collections import Counter
from itertools import chain


def build_vocabulary(sequences, max_words=None):
    ranked = Counter(chain(*sequences)).most_common(max_words or None)
    names = [w for w, _ in ranked] + ["UNK"]
    return {w: i for i, w in enumerate(names)}, dict(enumerate(names))
