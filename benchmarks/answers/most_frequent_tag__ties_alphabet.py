# exercise: most_frequent_tag
# right: no
# wrong: ties are settled by the alphabet (sorted by falling count, then by name), not by first appearance
import collections


def most_frequent_tag(words, tags):
    pairs = [p for s, t in zip(words, tags) for p in zip(s, t)]
    counted = collections.Counter(pairs)
    tag_of = {}
    for (word, tag), _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        tag_of.setdefault(word, tag)
    totals = collections.Counter(tag for _, tag in pairs)
    return tag_of, sorted(totals, key=lambda tag: (-totals[tag], tag))[0]
