# exercise: most_frequent_tag
# right: no
# wrong: the default is chosen by adding up each sentence's shares of tags, so a word in a short sentence counts for more
# lines: 11
def most_frequent_tag(words, tags):
    counts = collections.defaultdict(collections.Counter)
    overall = collections.defaultdict(float)
    for sent, sent_tags in zip(words, tags):
        for word, tag in zip(sent, sent_tags):
            counts[word][tag] += 1
            overall[tag] += 1 / len(sent)
    tag_of = {}
    for word in counts:
        tag_of[word] = max(counts[word], key=lambda t: counts[word][t])
    default = max(overall, key=lambda t: overall[t])
    return tag_of, default
