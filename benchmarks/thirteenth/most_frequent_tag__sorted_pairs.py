# exercise: most_frequent_tag
# right: no
# wrong: pairs are sorted by word and tag, so a tie of a word is won by the tag that comes first in the alphabet
# lines: 12
from itertools import groupby
from operator import itemgetter


def most_frequent_tag(words, tags):
    pairs = [p for ws, ts in zip(words, tags) for p in zip(ws, ts)]
    tag_of = {}
    for word, group in groupby(sorted(pairs), key=itemgetter(0)):
        votes = [tag for _, tag in group]
        tag_of[word] = max(votes, key=votes.count)
    all_tags = collections.Counter(tag for _, tag in pairs)
    return tag_of, max(all_tags, key=all_tags.get)
