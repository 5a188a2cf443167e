# exercise: most_frequent_tag
# right: no
# wrong: the default is the commonest tag of the dictionary's entries
# lines: 21
from collections import Counter


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """
    counters = {}
    for sentence, row in zip(words, tags):
        for word, tag in zip(sentence, row):
            counters.setdefault(word, Counter())[tag] += 1
    tag_of = {word: counter.most_common(1)[0][0] for word, counter in counters.items()}
    default = Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
