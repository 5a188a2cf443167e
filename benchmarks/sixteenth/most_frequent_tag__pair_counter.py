# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    flat_words = [w for sentence in words for w in sentence]
    flat_tags = [t for sentence in tags for t in sentence]
    tag_of = {}
    for (word, tag), _ in collections.Counter(zip(flat_words, flat_tags)).most_common():
        tag_of.setdefault(word, tag)
    [(default, _)] = collections.Counter(flat_tags).most_common(1)
    return tag_of, default
