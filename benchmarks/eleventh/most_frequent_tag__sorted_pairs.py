# exercise: most_frequent_tag
# right: no
# wrong: a tie is settled by the alphabet and not by which tag came first
# lines: 13
def most_frequent_tag(words, tags):
    table = {}
    for sentence, its_tags in zip(words, tags):
        for w, t in zip(sentence, its_tags):
            table.setdefault(w, []).append(t)
            table.setdefault(None, []).append(t)

    def best(seen):
        return min(set(seen), key=lambda t: (-seen.count(t), t))

    tag_of = {w: best(seen) for w, seen in table.items() if w is not None}
    return tag_of, best(table[None])
