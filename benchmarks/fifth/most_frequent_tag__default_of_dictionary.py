# exercise: most_frequent_tag
# right: no
# wrong: The default is the commonest tag in the dictionary, one vote for each different word, instead of over all running words.
# lines: 11
def most_frequent_tag(words, tags):
    per_word = collections.defaultdict(collections.Counter)
    for sentence, sentence_tags in zip(words, tags, strict=True):
        for word, tag in zip(sentence, sentence_tags, strict=True):
            per_word[word][tag] += 1
    tag_of = {word: counter.most_common(1)[0][0] for word, counter in per_word.items()}
    default = collections.Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
