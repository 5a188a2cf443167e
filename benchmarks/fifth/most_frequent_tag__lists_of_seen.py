# exercise: most_frequent_tag
# right: yes
from itertools import chain


def winner(seen):
    return max(dict.fromkeys(seen), key=seen.count)


def most_frequent_tag(words, tags):
    seen = {}
    everything = list(chain.from_iterable(tags))
    for word, tag in zip(chain.from_iterable(words), everything):
        seen.setdefault(word, []).append(tag)
    return {word: winner(its) for word, its in seen.items()}, winner(everything)
