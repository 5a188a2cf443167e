# exercise: most_frequent_tag
# right: no
# wrong: the default is found with the majority-vote trick, which is only right when one tag has more than half of all words
# lines: 12, 13, 14
def most_frequent_tag(words, tags):
    table = {}
    default, lives = None, 0
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            row = table.setdefault(word, {})
            row[tag] = row.get(tag, 0) + 1
            if lives == 0:
                default = tag
            lives += 1 if tag == default else -1
    tag_of = {word: max(row, key=row.get) for word, row in table.items()}
    return tag_of, default
