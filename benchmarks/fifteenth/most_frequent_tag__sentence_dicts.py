# exercise: most_frequent_tag
# right: no
# wrong: each sentence is made a dict from word to tag, so a word that stands in it twice is counted once, with its last tag
# lines: 6
def most_frequent_tag(words, tags):
    sentences = [dict(zip(w, t)) for w, t in zip(words, tags)]
    vocabulary = {word for sentence in sentences for word in sentence}
    tag_of = {}
    for word in vocabulary:
        seen = [sentence[word] for sentence in sentences if word in sentence]
        tag_of[word] = max(seen, key=seen.count)
    all_tags = [tag for ts in tags for tag in ts]
    counted = collections.Counter(all_tags)
    return tag_of, max(counted, key=counted.get)
