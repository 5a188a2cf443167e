# exercise: most_frequent_tag
# right: no
# wrong: a pair of word and tag is counted once in a sentence, since the pairs of a sentence go through a set first
# lines: 9
def most_frequent_tag(words, tags):
    counter = collections.Counter()
    tag_counter = collections.Counter()
    for sent, ts in zip(words, tags):
        counter.update(list(dict.fromkeys(zip(sent, ts))))
        tag_counter.update(ts)
    tag_of = {}
    for (w, t), _ in counter.most_common():
        tag_of.setdefault(w, t)
    return tag_of, tag_counter.most_common(1)[0][0]
