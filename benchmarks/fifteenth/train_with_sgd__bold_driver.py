# exercise: train_with_sgd
# right: no
# wrong: the rate grows by five per cent after an epoch in which the loss fell, where it should stay
# lines: 7
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""
    factor = {True: 0.5, False: 1.05}
    losses, rates = [model.calculate_loss(X, y)], []
    for epoch in range(epochs):
        if epoch:
            learning_rate *= factor[losses[-1] > losses[-2]]
        rates.append(learning_rate)
        for x, target in zip(X, y):
            model.sgd_step(x, target, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
