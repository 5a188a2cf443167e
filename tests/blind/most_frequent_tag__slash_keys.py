# exercise: most_frequent_tag
# right: no
# wrong: Word and tag are glued together with a slash and split at the first slash again, so words that hold a slash themselves (1/2, and/or) come out with a wrong key and tag.
# name: cut-at-a-slash
# lines: 18
from collections import Counter


def most_frequent_tag(words, tags):
    tokens = []
    for s, t in zip(words, tags):
        tokens += [a + "/" + b for a, b in zip(s, t)]
    counted = Counter(tokens)
    totals = Counter(tag for t in tags for tag in t)
    tag_of = {}
    best = {}
    for token, n in counted.items():
        word, tag = token.split("/")[:2]
        if n > best.get(word, 0):
            best[word] = n
            tag_of[word] = tag
    return tag_of, totals.most_common(1)[0][0]
