# exercise: cross_entropy
# right: no
# wrong: Steps at which the target was the likeliest word cost nothing.
# lines: 9
def cross_entropy(outputs, targets):
    loss = 0.0
    for o, y in zip(outputs, targets):
        guess, truth = np.argmax(o), np.argmax(y)
        if guess != truth:
            loss -= np.log(o[truth, 0] + 1e-12)
    return loss
