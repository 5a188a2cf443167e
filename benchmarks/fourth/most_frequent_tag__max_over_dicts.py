# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    everything, by_word = {}, {}

    def note(table, tag):
        table[tag] = table.get(tag, 0) + 1

    def winner(table):
        # max keeps the first of equals, and a dict keeps the order of arrival
        return max(table, key=table.get)

    for i, sentence in enumerate(words):
        for j, word in enumerate(sentence):
            note(by_word.setdefault(word, {}), tags[i][j])
            note(everything, tags[i][j])
    return dict(zip(by_word, map(winner, by_word.values()))), winner(everything)
