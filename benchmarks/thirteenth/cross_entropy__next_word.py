# exercise: cross_entropy
# right: no
# wrong: each output is compared with the target one step later, although the targets are shifted already
# lines: 8, 9
def cross_entropy(outputs, targets):
    words = [int(np.argmax(column)) for column in targets]
    loss = 0.0
    for t in range(len(words) - 1):
        p = outputs[t][words[t + 1], 0]
        loss -= np.log(p + 1e-12)
    return loss
