# exercise: most_frequent_tag
# right: no
# wrong: all words share one and the same counter, so every word gets the tag that is commonest overall
# lines: 7
def most_frequent_tag(words, tags):
    vocab = sorted({w for s in words for w in s})
    per_word = dict.fromkeys(vocab, collections.Counter())
    total = collections.Counter()
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            per_word[w].update([t])
            total.update([t])
    tag_of = {w: c.most_common(1)[0][0] for w, c in per_word.items()}
    return tag_of, total.most_common(1)[0][0]
