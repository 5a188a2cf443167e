# exercise: most_frequent_tag
# right: no
# wrong: a word gets its rarest tag; the default is the commonest of the first sentence
# lines: 20, 21
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """
    counts = defaultdict(Counter)
    for sentence, row in zip(words, tags):
        for word, tag in zip(sentence, row):
            counts[word][tag] += 1
    tag_of = {word: counter.most_common()[-1][0] for word, counter in counts.items()}
    return tag_of, Counter(tags[0]).most_common(1)[0][0]
