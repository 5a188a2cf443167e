# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    flat = [p for s in zip(words, tags) for p in zip(*s)]
    tag_of = {}
    for (word, tag), _ in collections.Counter(flat).most_common():
        tag_of.setdefault(word, tag)
    (default, _), = collections.Counter(tag for _, tag in flat).most_common(1)
    return tag_of, default
