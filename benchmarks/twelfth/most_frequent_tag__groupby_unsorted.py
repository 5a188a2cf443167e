# exercise: most_frequent_tag
# right: no
# wrong: groupby runs over pairs that are not sorted by word, so only the last run of a word counts
# lines: 13
from itertools import chain, groupby
from collections import Counter
from operator import itemgetter


def most_frequent_tag(words, tags):
    pairs = list(zip(chain.from_iterable(words), chain.from_iterable(tags)))
    tag_of = {}
    for word, group in groupby(pairs, key=itemgetter(0)):
        tag_of[word] = Counter(t for _, t in group).most_common(1)[0][0]
    default = Counter(map(itemgetter(1), pairs)).most_common(1)[0][0]
    return tag_of, default
