# exercise: most_frequent_tag
# right: no
# wrong: the default is counted over the words of the dictionary, not over running words
# lines: 11
def most_frequent_tag(words, tags):
    counters = collections.defaultdict(collections.Counter)
    for sentence, sentence_tags in zip(words, tags, strict=True):
        for word, tag in zip(sentence, sentence_tags, strict=True):
            counters[word][tag] += 1
    tag_of = {word: counter.most_common(1)[0][0] for word, counter in counters.items()}
    default = collections.Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
