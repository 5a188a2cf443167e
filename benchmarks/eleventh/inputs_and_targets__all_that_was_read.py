# exercise: inputs_and_targets
# right: no
# wrong: Each input is everything read so far (a prefix) instead of one word.
# lines: 10
def inputs_and_targets(sequence):
    history = []
    inputs, targets = [], []
    for word, following in zip(sequence[:-1], sequence[1:]):
        history.append(word)
        inputs.append(history[:])
        targets.append(following)
    return inputs, targets
