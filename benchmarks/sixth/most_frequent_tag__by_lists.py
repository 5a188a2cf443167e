# exercise: most_frequent_tag
# right: yes
from itertools import chain


def winner(seen):
    return min(set(seen), key=lambda tag: (-seen.count(tag), seen.index(tag)))


def most_frequent_tag(words, tags):
    everything = list(chain.from_iterable(tags))
    history = {}
    for word, tag in zip(chain.from_iterable(words), everything):
        history.setdefault(word, []).append(tag)
    return {word: winner(seen) for word, seen in history.items()}, winner(everything)
