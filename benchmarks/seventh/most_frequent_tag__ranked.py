# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    flat = [pair for ws, ts in zip(words, tags) for pair in zip(ws, ts)]

    def rank(items):
        first, count = {}, {}
        for place, item in enumerate(items):
            first.setdefault(item, place)
            count[item] = count.get(item, 0) + 1
        return sorted(first, key=lambda item: (count[item], -first[item]))

    tag_of = dict(rank(flat))
    return tag_of, rank([tag for _, tag in flat])[-1]
