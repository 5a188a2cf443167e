# exercise: most_frequent_tag
# right: no
# wrong: words are put into lower case, so a capitalised word has no entry of its own and its counts are mixed with another word's
# lines: 11
def most_frequent_tag(words, tags):
    per_word = collections.defaultdict(collections.Counter)
    overall = collections.Counter()
    for sent, sent_tags in zip(words, tags, strict=True):
        overall.update(sent_tags)
        for w, t in zip(sent, sent_tags, strict=True):
            per_word[w.lower()][t] += 1
    best = {w: c.most_common(1)[0][0] for w, c in per_word.items()}
    return best, overall.most_common(1)[0][0]
