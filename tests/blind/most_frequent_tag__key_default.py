# exercise: most_frequent_tag
# right: no
# wrong: The count over all words is kept as if "default" were a word, and that word is lost.
# lines: 11, 13
def most_frequent_tag(words, tags):
    counts = {"default": {}}
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            counts.setdefault(w, {})
            counts[w][t] = counts[w].get(t, 0) + 1
            counts["default"][t] = counts["default"].get(t, 0) + 1
    best = {w: max(c, key=c.get) for w, c in counts.items()}
    default = best.pop("default")
    return best, default
