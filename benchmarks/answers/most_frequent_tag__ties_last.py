# exercise: most_frequent_tag
# right: no
# wrong: of equally frequent tags the one that came last wins (>= in the comparison)

def most_frequent_tag(words, tags):
    def winner(counts):
        best = None
        for tag in counts:
            if best is None or counts[tag] >= counts[best]:
                best = tag
        return best

    table, everything = {}, {}
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            row = table.setdefault(word, {})
            row[tag] = row.get(tag, 0) + 1
            everything[tag] = everything.get(tag, 0) + 1
    return {word: winner(row) for word, row in table.items()}, winner(everything)
