# exercise: most_frequent_tag
# right: yes
from itertools import chain
from statistics import mode


def most_frequent_tag(words, tags):
    every = list(chain.from_iterable(tags))
    had = {}
    for word, tag in zip(chain.from_iterable(words), every):
        had.setdefault(word, []).append(tag)
    return dict(zip(had, map(mode, had.values()))), mode(every)
