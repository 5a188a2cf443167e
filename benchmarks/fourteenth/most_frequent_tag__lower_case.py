# exercise: most_frequent_tag
# right: no
# wrong: Words are put into lower case, so The is no key and its counts are mixed with those of the.
# lines: 13
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    word_tags = defaultdict(Counter)
    tag_counts = Counter()
    for sent, sent_tags in zip(words, tags):
        for w, t in zip(sent, sent_tags):
            word_tags[w.lower()][t] += 1
            tag_counts[t] += 1
    tag_of = {w: max(c, key=c.get) for w, c in word_tags.items()}
    return tag_of, max(tag_counts, key=tag_counts.get)
