# exercise: train_with_sgd
# right: no
# wrong: epoch e takes one step, on sentence e
# lines: 11
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for e in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        model.sgd_step(X[e % len(X)], y[e % len(X)], learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
