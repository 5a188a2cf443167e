# exercise: most_frequent_tag
# right: no
# wrong: += with lists of indices counts each pair of word and tag once only
# lines: 15
def most_frequent_tag(words, tags):
    flat_words = [word for sentence in words for word in sentence]
    flat_tags = [tag for sentence in tags for tag in sentence]
    row_of = {word: i for i, word in enumerate(dict.fromkeys(flat_words))}
    column_of = {tag: i for i, tag in enumerate(dict.fromkeys(flat_tags))}
    names = list(column_of)

    table = np.zeros((len(row_of), len(column_of)), dtype=int)
    rows = [row_of[word] for word in flat_words]
    columns = [column_of[tag] for tag in flat_tags]
    table[rows, columns] += 1

    tag_of = {word: names[table[i].argmax()] for word, i in row_of.items()}
    totals = np.bincount(columns)
    return tag_of, names[totals.argmax()]
