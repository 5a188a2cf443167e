# exercise: most_frequent_tag
# right: no
# wrong: Ties go to the tag that came last, and the default counts sentences that hold a tag and not its words.
# lines: 12, 14
def most_frequent_tag(words, tags):
    table = {}
    total = {}
    for s, ts in zip(words, tags):
        for i in range(len(s)):
            row = table.setdefault(s[i], {})
            row[ts[i]] = row.get(ts[i], 0) + 1
        for t in dict.fromkeys(ts):
            total[t] = total.get(t, 0) + 1
    top = lambda row: sorted(row, key=row.get)[-1]
    return {w: top(row) for w, row in table.items()}, top(total)
