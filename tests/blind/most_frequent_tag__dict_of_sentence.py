# exercise: most_frequent_tag
# right: no
# wrong: a dict for each sentence keeps only the last tag of a word that stands in the sentence more than once
# name: last-tag-in-a-sentence
# lines: 9
def most_frequent_tag(words, tags):
    table = {}
    for s, ts in zip(words, tags):
        pairs = dict(zip(s, ts))
        for w in pairs:
            if w not in table:
                table[w] = {}
            table[w][pairs[w]] = table[w].get(pairs[w], 0) + 1
    overall = {}
    for ts in tags:
        for t in ts:
            overall[t] = overall.get(t, 0) + 1
    best = lambda d: max(d, key=d.get)
    return {w: best(d) for w, d in table.items()}, best(overall)
