# exercise: most_frequent_tag
# right: no
# wrong: each word has the tag that it had last
# lines: 18
from collections import Counter


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """
    tag_of, total = {}, Counter()
    for sentence, row in zip(words, tags):
        tag_of.update(zip(sentence, row))
        total.update(row)
    return tag_of, total.most_common(1)[0][0]
