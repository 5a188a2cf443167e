# exercise: most_frequent_tag
# right: no
# wrong: a word that occurs once gets the default tag instead of its own
# lines: 17
def most_frequent_tag(words, tags):
    flat_words = sum(words, [])
    flat_tags = sum(tags, [])
    default = collections.Counter(flat_tags).most_common(1)[0][0]
    seen = collections.defaultdict(list)
    for w, t in zip(flat_words, flat_tags):
        seen[w].append(t)
    tag_of = {}
    for w, ts in seen.items():
        if len(ts) > 1:
            tag_of[w] = collections.Counter(ts).most_common(1)[0][0]
        else:
            tag_of[w] = default
    return tag_of, default
