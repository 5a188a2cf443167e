# exercise: most_frequent_tag
# right: no
# wrong: the first pair of every sentence is taken out before its loop, which fails where a sentence has no words
# lines: 8
def most_frequent_tag(words, tags):
    pairs = []
    for sentence, its_tags in zip(words, tags):
        pairs.append((sentence[0], its_tags[0]))
        pairs += zip(sentence[1:], its_tags[1:])
    counts = {}
    for word, tag in pairs:
        counts.setdefault(word, []).append(tag)
    every = [tag for _, tag in pairs]
    return {w: max(t, key=t.count) for w, t in counts.items()}, max(every, key=every.count)
