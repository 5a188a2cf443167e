# exercise: most_frequent_tag
# right: no
# wrong: The default is counted over the words of the dictionary and not over all running words.
# lines: 11
def most_frequent_tag(words, tags):
    table = collections.defaultdict(collections.Counter)
    for sentence, labels in zip(words, tags):
        for word, label in zip(sentence, labels):
            table[word][label] += 1
    tag_of = {word: counter.most_common(1)[0][0] for word, counter in table.items()}
    default = collections.Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
