# exercise: most_frequent_tag
# right: no
# wrong: words are put into lower case before counting, so Duck and duck are one word and capitalised words have no entry
# lines: 10
def most_frequent_tag(words, tags):
    table = collections.defaultdict(collections.Counter)
    overall = collections.Counter()
    for sentence, sentence_tags in zip(words, tags):
        for word, tag in zip(sentence, sentence_tags):
            table[word.lower()][tag] += 1
            overall[tag] += 1
    tag_of = {word: counter.most_common(1)[0][0] for word, counter in table.items()}
    return tag_of, overall.most_common(1)[0][0]
