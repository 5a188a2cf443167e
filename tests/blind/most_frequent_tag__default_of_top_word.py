# exercise: most_frequent_tag
# right: no
# wrong: The default is the tag of the single commonest word and not the tag that is commonest over all words.
# name: default-of-commonest-word
# lines: 13, 14
def most_frequent_tag(words, tags):
    flat_words = sum(words, [])
    flat_tags = sum(tags, [])
    freq = collections.Counter(flat_words)
    by_word = {w: collections.Counter() for w in freq}
    for w, t in zip(flat_words, flat_tags):
        by_word[w].update([t])
    tag_of = {w: c.most_common()[0][0] for w, c in by_word.items()}
    top_word = freq.most_common(1)[0][0]
    return tag_of, tag_of[top_word]
