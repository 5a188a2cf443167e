# exercise: train_with_sgd
# right: no
# wrong: The loss is compared with the lowest one so far and not with the one before the epoch.
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    best = losses[0]
    for _ in range(epochs):
        rates.append(learning_rate)
        for i in range(len(X)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > best:
            learning_rate /= 2
        best = min(best, losses[-1])
    return losses, rates
