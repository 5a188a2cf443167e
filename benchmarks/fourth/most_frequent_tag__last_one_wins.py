# exercise: most_frequent_tag
# right: no
# wrong: each word gets the tag that it had last, not the most frequent one
# lines: 10
def most_frequent_tag(words, tags):
    tag_of = {}
    counts = collections.Counter()
    for sentence, sentence_tags in zip(words, tags, strict=True):
        for word, tag in zip(sentence, sentence_tags, strict=True):
            tag_of[word] = tag
            counts[tag] += 1
    return tag_of, counts.most_common(1)[0][0]
