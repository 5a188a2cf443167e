# exercise: inputs_and_targets
# right: no
# wrong: A word that comes more than once is kept once only, with the word that followed it last.
# lines: 8, 9
def inputs_and_targets(sequence):
    follower = {}
    for now, after in zip(sequence, sequence[1:]):
        follower[now] = after
    return list(follower), list(follower.values())
