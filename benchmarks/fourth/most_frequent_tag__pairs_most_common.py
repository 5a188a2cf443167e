# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all."""
    pairs = [
        pair
        for sentence, its_tags in zip(words, tags, strict=True)
        for pair in zip(sentence, its_tags, strict=True)
    ]
    tag_of = {}
    for (word, tag), _ in collections.Counter(pairs).most_common():
        tag_of.setdefault(word, tag)
    [(default, _)] = collections.Counter(tag for _, tag in pairs).most_common(1)
    return tag_of, default
