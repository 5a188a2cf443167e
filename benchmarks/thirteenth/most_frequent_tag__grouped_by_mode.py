# exercise: most_frequent_tag
# right: yes
from itertools import chain, groupby
from statistics import mode


def most_frequent_tag(words, tags):
    flat = [*zip(chain.from_iterable(words), chain.from_iterable(tags))]
    by_word = groupby(sorted(flat, key=lambda pair: pair[0]), key=lambda pair: pair[0])
    return {w: mode(t for _, t in run) for w, run in by_word}, mode(t for _, t in flat)
