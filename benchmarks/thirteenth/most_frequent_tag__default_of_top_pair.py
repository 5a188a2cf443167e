# exercise: most_frequent_tag
# right: no
# wrong: the default is the tag of the most frequent pair of word and tag, not the tag that is most frequent over all words
# lines: 13
def most_frequent_tag(words, tags):
    pairs = collections.Counter(
        (w, t) for ws, ts in zip(words, tags) for w, t in zip(ws, ts)
    )
    tag_of, best = {}, {}
    for (w, t), n in pairs.items():
        if n > best.get(w, 0):
            best[w], tag_of[w] = n, t
    default = max(pairs, key=pairs.get)[1]
    return tag_of, default
