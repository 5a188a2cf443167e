# exercise: most_frequent_tag
# right: yes
from functools import reduce


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """

    def note(table, item):
        place, key, tag = item
        row = table.setdefault(key, {})
        seen, born = row.get(tag, (0, place))
        row[tag] = (seen + 1, born)
        return table

    def winner(row):
        return sorted(row, key=lambda tag: (-row[tag][0], row[tag][1]))[0]

    flat = [(w, t) for pair in zip(words, tags) for w, t in zip(*pair)]
    per_word = reduce(note, ((n, w, t) for n, (w, t) in enumerate(flat)), {})
    everything = reduce(note, ((n, None, t) for n, (_, t) in enumerate(flat)), {})
    return {w: winner(row) for w, row in per_word.items()}, winner(everything[None])
