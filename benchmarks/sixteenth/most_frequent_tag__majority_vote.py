# exercise: most_frequent_tag
# right: no
# wrong: keeps one candidate and a credit for each word instead of counts, which finds the winner only if it has more than half
# lines: 7, 10, 11
def most_frequent_tag(words, tags):
    def vote(box, key, tag):
        candidate, credit = box.get(key, (tag, 0))
        if candidate == tag:
            box[key] = candidate, credit + 1
        elif credit > 1:
            box[key] = candidate, credit - 1
        else:
            box[key] = tag, 1

    winners, overall = {}, {}
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            vote(winners, word, tag)
            vote(overall, None, tag)
    return {w: box[0] for w, box in winners.items()}, overall[None][0]
