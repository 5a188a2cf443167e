# exercise: most_frequent_tag
# right: no
# wrong: keeps the last tag seen for each word, nothing is counted per word (tag_of[word] = tag)
import collections


def most_frequent_tag(words, tags):
    tag_of, counts = {}, collections.Counter()
    for sentence, sentence_tags in zip(words, tags):
        tag_of.update(zip(sentence, sentence_tags))
        counts.update(sentence_tags)
    return tag_of, counts.most_common(1)[0][0]
