# exercise: most_frequent_tag
# right: no
# wrong: the default is the commonest tag among the dictionary's entries, each word counted once, and not among running words
# lines: 11
def most_frequent_tag(words, tags):
    per_word = collections.defaultdict(collections.Counter)
    for sent, sent_tags in zip(words, tags):
        for w, t in zip(sent, sent_tags):
            per_word[w][t] += 1
    tag_of = {w: c.most_common(1)[0][0] for w, c in per_word.items()}
    default = collections.Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
