# exercise: most_frequent_tag
# right: no
# wrong: groupby only joins neighbours and the pairs are not sorted by word first, so each word gets the tag of its last occurrence in a row, not the most frequent one.
# name: runs-of-a-word
# lines: 23
from collections import Counter
from itertools import chain, groupby


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """
    pairs = list(zip(chain.from_iterable(words), chain.from_iterable(tags)))

    def top(items):
        return Counter(tag for _, tag in items).most_common(1)[0][0]

    tag_of = {word: top(group) for word, group in groupby(pairs, key=lambda pair: pair[0])}
    return tag_of, top(pairs)
