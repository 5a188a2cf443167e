# exercise: most_frequent_tag
# right: no
# wrong: a word with its tag counts only once in each sentence
# lines: 18
from collections import Counter


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """
    per_word = {}
    for sentence, row in zip(words, tags):
        for word, tag in dict.fromkeys(zip(sentence, row)):
            per_word.setdefault(word, {})
            per_word[word][tag] = per_word[word].get(tag, 0) + 1
    everything = Counter(tag for row in tags for tag in row)
    return {w: max(c, key=c.get) for w, c in per_word.items()}, everything.most_common(1)[0][0]
