# exercise: most_frequent_tag
# right: no
# wrong: tokens word/tag are split at their last slash, so a tag with a slash in it gives its beginning to the word
# lines: 9
# name: cut-at-the-last-slash
def most_frequent_tag(words, tags):
    tokens = [word + "/" + tag for s, t in zip(words, tags) for word, tag in zip(s, t)]
    pairs = [tuple(token.rsplit("/", 1)) for token in tokens]
    table = {word: {} for word, _ in pairs}
    overall = {}
    for word, tag in pairs:
        for counter in (table[word], overall):
            counter[tag] = counter.get(tag, 0) + 1
    return {w: max(c, key=lambda t: c[t]) for w, c in table.items()}, max(overall, key=overall.get)
