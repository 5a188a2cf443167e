# exercise: most_frequent_tag
# right: no
# wrong: every pair becomes a text word/tag that is split at its first slash, so a word with a slash loses its end to the tag
# lines: 10
# name: cut-at-the-first-slash
def most_frequent_tag(words, tags):
    counted = {}
    for sentence, its_tags in zip(words, tags):
        for text in map("/".join, zip(sentence, its_tags)):
            word, tag = text.split("/", 1)
            inner = counted.setdefault(word, {})
            inner[tag] = inner.get(tag, 0) + 1
            whole = counted.setdefault(None, {})
            whole[tag] = whole.get(tag, 0) + 1
    best = {word: max(inner, key=inner.get) for word, inner in counted.items()}
    default = best.pop(None)
    return best, default
