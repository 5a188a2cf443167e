# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    heard = {}
    everything = []
    for sentence, labels in zip(words, tags):
        everything.extend(labels)
        for word, label in zip(sentence, labels):
            heard.setdefault(word, []).append(label)

    def winner(labels):
        return max(dict.fromkeys(labels), key=labels.count)

    return {word: winner(labels) for word, labels in heard.items()}, winner(everything)
