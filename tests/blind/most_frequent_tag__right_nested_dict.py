# exercise: most_frequent_tag
# right: yes
# wrong: one flat counter of pairs, winners by a strict comparison in order
# lines:
from collections import Counter
from itertools import chain


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """
    pairs = Counter(zip(chain.from_iterable(words), chain.from_iterable(tags)))
    overall = Counter(chain.from_iterable(tags))
    best = {}
    for (word, tag), count in pairs.items():
        if word not in best or count > best[word][1]:
            best[word] = (tag, count)
    return {word: tag for word, (tag, _) in best.items()}, max(overall, key=overall.get)
