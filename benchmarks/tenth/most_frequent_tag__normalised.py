# exercise: most_frequent_tag
# right: no
# wrong: words are put into lower case, so "The" and "the" are counted together and "The" has no entry
# lines: 11
def most_frequent_tag(words, tags):
    """Build a unigram tagger from parallel lists of tokens and tags."""
    word_counts = collections.defaultdict(collections.Counter)
    tag_counts = collections.Counter()
    for tokens, labels in zip(words, tags, strict=True):
        for token, label in zip(tokens, labels, strict=True):
            word_counts[token.lower()][label] += 1
            tag_counts[label] += 1
    tag_of = {token: c.most_common(1)[0][0] for token, c in word_counts.items()}
    default = tag_counts.most_common(1)[0][0]
    return tag_of, default
