# exercise: most_frequent_tag
# right: no
# wrong: with equal counts the tag that reached the count first wins, not the one that came first (A B B A gives B)
# lines: 16, 18
from collections import defaultdict


def most_frequent_tag(words, tags):
    count = defaultdict(int)
    tag_of = {}
    default = None
    for sentence, sentence_tags in zip(words, tags):
        for w, t in zip(sentence, sentence_tags):
            count[w, t] += 1
            count[t] += 1
            if w not in tag_of or count[w, t] > count[w, tag_of[w]]:
                tag_of[w] = t
            if default is None or count[t] > count[default]:
                default = t
    return tag_of, default
