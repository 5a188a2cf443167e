# exercise: most_frequent_tag
# right: no
# wrong: a pair of word and tag is counted only once in each sentence, because the pairs go through a dict that drops repeats
# lines: 8
def most_frequent_tag(words, tags):
    pairs = []
    for s, t in zip(words, tags):
        pairs.extend(dict.fromkeys(zip(s, t)))
    counts = {}
    for w, t in pairs:
        counts.setdefault(w, collections.Counter())[t] += 1
    all_tags = collections.Counter(t for sentence in tags for t in sentence)
    return {w: max(c, key=c.get) for w, c in counts.items()}, max(all_tags, key=all_tags.get)
