# exercise: most_frequent_tag
# right: no
# wrong: takes the most frequent tag for the most typical one: a word's counts are divided by how common each tag is
# lines: 13
def most_frequent_tag(words, tags):
    totals = collections.Counter(tag for sentence in tags for tag in sentence)
    counts = collections.defaultdict(collections.Counter)
    for sentence, its_tags in zip(words, tags, strict=True):
        for word, tag in zip(sentence, its_tags, strict=True):
            counts[word][tag] += 1
    tag_of = {}
    for word, counter in counts.items():
        share = {tag: count / totals[tag] for tag, count in counter.items()}
        tag_of[word] = max(share, key=share.get)
    return tag_of, max(totals, key=totals.get)
