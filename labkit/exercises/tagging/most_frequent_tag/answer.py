"""Right answer to most_frequent_tag, as a learner would write it. No cases, no mistakes."""

from collections import Counter


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    Arguments:
        words, tags: two lists of sentences; a sentence is a list of strings.

    Returns:
        tag_of: dict from every word in words to its most frequent tag; of tags that are
            equally frequent, the one that came first with that word.
        default: the tag that is most frequent over all words, for words never seen; of tags
            that are equally frequent, the one that came first.
    """
    counts = {}
    overall = Counter()
    for sentence, its_tags in zip(words, tags, strict=True):
        for word, tag in zip(sentence, its_tags, strict=True):
            counts.setdefault(word, Counter())[tag] += 1
            overall[tag] += 1
    tag_of = {word: count.most_common(1)[0][0] for word, count in counts.items()}
    default = overall.most_common(1)[0][0]
    return tag_of, default
