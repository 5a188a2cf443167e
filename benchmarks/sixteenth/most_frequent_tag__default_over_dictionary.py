# exercise: most_frequent_tag
# right: no
# wrong: the default is the tag of most words of the dictionary, each counted once, not of most running words
# lines: 14
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    table = defaultdict(Counter)
    for sentence, labels in zip(words, tags):
        for i in range(len(sentence)):
            table[sentence[i]][labels[i]] += 1
    tag_of = dict((w, c.most_common(1)[0][0]) for w, c in table.items())
    default = Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
